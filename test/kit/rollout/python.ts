import { spawnSync } from 'node:child_process';
import type { Files } from '../../../kit/rollout/pack/zip.ts';

const READERS = 'import base64, configparser, json, plistlib, sys, xml.etree.ElementTree';

const run = (script: string, input: string) =>
  spawnSync('python3', ['-c', script], { input, maxBuffer: 10_000_000 });

/** Whether this machine has Python, whose own readers know nothing of the libraries that we write with. */
export const hasPython = run(READERS, '').status === 0;

/**
 * Of a registration file the keys with their values as they stand (a repeated key is an error), of
 * XML the root and how many elements there are of each name.
 */
const SCRIPT = `${READERS}
def registration(content):
    head, rest = content.decode('utf-16').split('\\r\\n', 1)
    assert head == 'Windows Registry Editor Version 5.00', head
    reader = configparser.RawConfigParser(delimiters=('=',), comment_prefixes=(';',), strict=True)
    reader.optionxform = str
    reader.read_string(rest)
    return [[name, dict(reader[name])] for name in reader.sections()]
def elements(content):
    root = xml.etree.ElementTree.fromstring(content)
    names = [one.tag for one in root.iter()]
    return {'root': root.tag, 'count': {name: names.count(name) for name in names}}
def plist(content):
    return plistlib.loads(content, fmt=plistlib.FMT_XML)
readers = {'reg': registration, 'admx': elements, 'adml': elements, 'plist': plist, 'mobileconfig': plist}
files = json.load(sys.stdin)
def read(name):
    return readers[name.rsplit('.', 1)[1]](base64.b64decode(files[name]))
json.dump({name: read(name) for name in files}, sys.stdout)`;

/** The files as Python reads them, each by the reader of its ending; its complaint as an error. */
export function readByPython(files: Files): Readonly<Record<string, unknown>> {
  const encoded = Object.entries(files).map(([name, file]) => [
    name,
    Buffer.from(file).toString('base64'),
  ]);
  const { status, stdout, stderr } = run(SCRIPT, JSON.stringify(Object.fromEntries(encoded)));
  if (status !== 0) throw new Error(String(stderr));
  return JSON.parse(String(stdout)) as Record<string, unknown>;
}
