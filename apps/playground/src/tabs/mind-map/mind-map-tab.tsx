export type MindMapTabProps = any
export default function MindMapTab(_: any) {
  return <p>…</p>
}
