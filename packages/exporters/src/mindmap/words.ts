/** A button of the page: what the script does when it is pressed, and what stands on it. */
export interface Button {
  readonly action: 'zoom-out' | 'zoom-in' | 'fit' | 'unfold' | 'fold' | 'read'
  readonly label: string
  readonly title: string
  /** What stands on it when it has been pressed, and leads back. */
  readonly back?: {readonly label: string; readonly title: string}
}

/** What the page says of its own. */
export interface Words {
  /** The title of a document without one. */
  readonly outline: string
  readonly map: string
  readonly buttons: readonly Button[]
}

const simplified: Words = {
  outline: '大纲',
  map: '思维导图',
  buttons: [
    {action: 'zoom-out', label: '－', title: '缩小（-）'},
    {action: 'zoom-in', label: '＋', title: '放大（+）'},
    {action: 'fit', label: '全图', title: '显示全图（0）'},
    {action: 'unfold', label: '展开', title: '全部展开'},
    {action: 'fold', label: '收起', title: '全部收起'},
    {action: 'read', label: '文字', title: '显示文字大纲', back: {label: '导图', title: '显示思维导图'}}
  ]
}

const traditional: Words = {
  outline: '大綱',
  map: '心智圖',
  buttons: [
    {action: 'zoom-out', label: '－', title: '縮小（-）'},
    {action: 'zoom-in', label: '＋', title: '放大（+）'},
    {action: 'fit', label: '全圖', title: '顯示全圖（0）'},
    {action: 'unfold', label: '展開', title: '全部展開'},
    {action: 'fold', label: '收起', title: '全部收起'},
    {action: 'read', label: '文字', title: '顯示文字大綱', back: {label: '導圖', title: '顯示心智圖'}}
  ]
}

/** The words in the script of the document. */
export function wordsOf(lang: 'zh' | 'zh-Hans' | 'zh-Hant'): Words {
  return lang === 'zh-Hant' ? traditional : simplified
}
