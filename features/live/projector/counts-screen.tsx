import type { Words } from '@/content/editions';
import { ShareBar } from '../chapters-section';
import type { Lesson } from '../lesson';

/** How far a class is: who is here, what is answered, what is read. Numbers only. */
export function CountsScreen({ lesson, words }: { lesson: Lesson; words: Words }) {
  const said = words.live.screen.counts;
  const numbers = [
    { n: lesson.joined, label: said.here },
    { n: lesson.answering, label: said.answering },
    { n: lesson.finished, label: said.finished },
  ];
  return (
    <div className="counts">
      <ul className="numbers">
        {numbers.map(({ n, label }) => (
          <li key={label}>
            <strong>{n}</strong> {label}
          </li>
        ))}
      </ul>
      {lesson.read.length > 0 && (
        <table className="bars">
          <caption>{said.read}</caption>
          <tbody>
            {lesson.read.map(({ chapter, n, of }) => (
              <tr key={chapter} data-key={chapter}>
                <th scope="row">{words.chapters[chapter].title}</th>
                <td>
                  <ShareBar part={n} whole={of} />
                </td>
                <td className="number">{said.of(n, of)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
