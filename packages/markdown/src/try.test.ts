import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {it} from 'vitest'
import {markdownSettings, remarkGangmu} from './index.js'

const p = unified().use(remarkParse).use(remarkGfm).use(remarkGangmu).use(remarkStringify, markdownSettings).freeze()
it('x', () => {
  for (const source of [
    '# 关于春耕的通知\n\n# 国发〔2024〕4号\n\n# 各县人民政府：\n\n# 一、清渠\n\n文。\n\n# （一）*早*清\n\n文。\n\n（二）晚清\n\n1. 甲\n2. 乙\n\n# 二、修闸\n\n**（一）加强领导。**各级要加强。\n\n（二）落实责任。各级要落实。\n\n# 三、保障',
    '　　一、甲\n　　文一。\n　　（一）乙。文\n　　（二）丙。文\n　　二、丁\n　　戊。',
    '# Foo\n\n## Install\n\ntext\n\n## Usage\n\n### 1. First\n\n### 2. Second\n\n## License\n',
    '# 项目\n\n说明\n\n# 安装\n\n# 使用\n'
  ])
    console.log(String(p.processSync(source)))
})
