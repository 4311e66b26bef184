import type {ManTexts} from './texts.js'

export const manZh: ManTexts = {
  manual: '用户命令',
  sections: {
    name: '名称',
    synopsis: '用法',
    description: '说明',
    commands: '命令和选项',
    formats: '格式',
    configuration: '配置',
    exitStatus: '退出码',
    examples: '示例',
    environment: '环境变量',
    seeAlso: '另见'
  },
  does: '输出中文文稿的大纲',
  values: {file: '文件', folder: '文件夹', text: '文字', number: '数', name: '名称'},
  usual: (value) => `（默认：${value}）`,
  shared: (options) => `上面的选项中，也能用这些：${options}。`,
  comma: '、',
  configuration: {
    found: (places) =>
      `常用的选项可以写进文件，依次查找 ${places.join('、')}，先找当前文件夹，再找上级文件夹，以先找到的为准；写在 package.json 中时，放在 gangmu 一项之下。命令中给出的选项优先。文件是 JSON，选项名不带前面的短横：`,
    written: '只有用与不用的选项写 true 或 false，数不加引号。安装包中的 schema/config-1.json 是它的 JSON Schema。',
    notThere: (options) => `只与一次执行有关的选项不能写进配置：${options}。`
  },
  exitStatus: [
    ['0', '完成。'],
    [
      '1',
      '有文件无法读取或写入，原因写在标准错误里，其余照常完成。另外：文稿没有这个部分，或有几处（`get`）；有出错的记录（`batch`）；有问题，或有余下的问题（`check`、`fix`）。'
    ],
    ['2', '用法有误，什么也没有做。另外：有文件无法读取或写入（`check`、`fix`），其余照常完成。'],
    ['> 128', '被信号中止，数值由 shell 给出。已经写入的文件都是完整的。']
  ],
  environment: [
    [
      'LC_ALL, LC_MESSAGES, LANG',
      '按先后以第一个有值的为准，决定提示和帮助的语言：简体中文、繁体中文，其他语言一律用英文。'
    ],
    ['COLUMNS', '目录（toc）和 `check` 的结果不是输出到终端时的宽度；没有设置时是 80 列。'],
    ['NO_COLOR', '设置之后，`--color auto` 不着色。'],
    ['FORCE_COLOR', '设为 1、2 或 3：终端看来不支持颜色、或设置了 NO_COLOR 时，`--color auto` 也着色；设为 0：不着色。']
  ],
  seeAlso: ['bash(1)', 'zsh(1)', 'iconv(1)', 'pandoc(1)', 'pdftotext(1)']
}
