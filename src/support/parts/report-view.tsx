import { printRow, type Report, runOf, sections, summary } from '../../core/report/index.ts';
import { language, say } from '../say.ts';

/** One report as it was sent, word for word, in a table. */
export function ReportView({ report }: { readonly report: Report }) {
  return (
    <article>
      <h3>{summary(report, say)}</h3>
      <p>{say('report_reference', report.reference, report.key)}</p>
      <table class="report">
        {sections(report).map(({ heading, rows }) => (
          <tbody key={heading}>
            <tr>
              <th colSpan={2} scope="rowgroup">
                {say(heading)}
              </th>
            </tr>
            {rows.map((row, i) => {
              const { label, value } = printRow(row, say);
              return (
                <tr key={i}>
                  <th scope="row">{label}</th>
                  <td dir={runOf(value, language)}>{value}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
      {report.omitted > 0 && <p>{`${say('report_omitted')}: ${report.omitted}`}</p>}
    </article>
  );
}
