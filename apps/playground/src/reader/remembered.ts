/**
 * A function that keeps what it made last, and gives it for the same subject and the same way again.
 *
 * @param make gets what the way says, a key, and makes something of the subject
 */
export function remembered<Subject extends object, Made>(
  make: (subject: Subject, way: string) => Made
): (subject: Subject, way: string) => Made {
  let last: {readonly subject: Subject; readonly way: string; readonly made: Made} | null = null
  return (subject, way) => {
    if (last?.subject !== subject || last.way !== way) last = {subject, way, made: make(subject, way)}
    return last.made
  }
}
