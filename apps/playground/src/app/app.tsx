/** The page. */
export function App() {
  return <main>纲目</main>
}
