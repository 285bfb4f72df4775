import { useEffect, useRef, useState } from 'preact/hooks';
import { fileSource, type Source, textSource } from '../read/source.ts';
import { say } from '../say.ts';

interface IntakeProps {
  readonly add: (sources: readonly Source[]) => void;
}

/** Where reports come in: pasted, chosen, or dropped anywhere on the page. */
export function Intake({ add }: IntakeProps) {
  const [text, setText] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  useDrop(add);
  const addText = () => {
    if (text.trim() !== '') add([textSource(say('report_desk_pasted'), text)]);
    setText('');
  };
  const addFiles = (files: FileList | null) => {
    if (files && files.length > 0) add(Array.from(files, fileSource));
    // So that the same file can be chosen again.
    if (chooser.current) chooser.current.value = '';
  };
  return (
    <section class="intake">
      <label for="paste">{say('report_desk_paste')}</label>
      <textarea
        id="paste"
        rows={4}
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="row">
        <button type="button" class="main" onClick={addText}>
          {say('report_desk_read')}
        </button>
        <label class="button">
          {say('report_desk_files')}
          <input
            ref={chooser}
            type="file"
            multiple
            onChange={({ currentTarget }) => addFiles(currentTarget.files)}
          />
        </label>
      </div>
    </section>
  );
}

function useDrop(add: IntakeProps['add']): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const { files } = event.dataTransfer ?? {};
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (files && files.length > 0) add(Array.from(files, fileSource));
      else if (text !== '') add([textSource(say('report_desk_pasted'), text)]);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  });
}
