import {describe, expect, it} from 'vitest'
import {parse} from '../../parse.js'
import {diagnose} from '../index.js'

/** What the rule reports of a text: what stands there, what should, and the marker that the list begins with. */
function faultsOf(text: string) {
  return diagnose(parse(text), {source: text})
    .filter(({rule}) => rule === 'count-mismatch')
    .map(({actual, expected, cause}) => `${actual} → ${expected} (${cause?.text})`)
}

const speech = (opening: string, parts = '一、清渠\n三月动手。\n二、修闸\n四月完工。') =>
  `同志们：\n${opening}\n${parts}`

describe('count-mismatch reports a count', () => {
  it.each([
    ['in the opening of a speech', speech('下面，我讲三点意见。'), '三点意见 → 两点意见 (一、)'],
    ['with more of its sentence behind it', speech('我想谈三个问题，和大家商量。'), '三个问题 → 两个问题 (一、)'],
    [
      'with sentences and a paragraph behind it',
      speech('借此机会，我讲三个方面的意见。会后各村要传达到户。\n今年雨水少，任务重。'),
      '三个方面 → 两个方面 (一、)'
    ],
    ['before an inline list', '要做好三项重点工作：一是清渠。二是修闸。', '三项重点工作 → 两项重点工作 (一是)'],
    ['that a full stop closes', '主要存在四个方面的问题。一是渠堵。二是闸坏。三是堤低。', '四个方面 → 三个方面 (一是)'],
    [
      'with the rest of its sentence behind it',
      '还有三个问题需要重视。一是渠堵。二是闸坏。',
      '三个问题 → 两个问题 (一是)'
    ],
    ['with a clause behind it', '今年推进三项改革，实现新的突破。一是渠改。二是闸改。', '三项改革 → 两项改革 (一是)'],
    [
      'with a remark in brackets behind it',
      '要抓好三项工作，确保不漏一户(含库区、山区)。一是清渠。二是修闸。',
      '三项工作 → 两项工作 (一是)'
    ],
    [
      'in a name that the members say again',
      '做到“三个到位”。一是人员到位。二是物资到位。三是责任到位。四是监督到位。',
      '三个到位 → 四个到位 (一是)'
    ],
    ['that nothing but a colon follows', '下列三種：\n一、清渠。\n二、修閘。', '三種 → 兩種 (一、)'],
    ['of what is named before it', '渠堵的原因有三个。一是淤泥。二是落叶。', '三个 → 两个 (一是)'],
    ['of any short noun with a colon', '工程共分三个标段：\n1. 上游段\n2. 下游段', '三个 → 两个 (1.)'],
    [
      'that a question of an interview is answered with',
      '三句话吧。第一句，早动手。第二句，清到底。',
      '三句话 → 两句话 (第一句，)'
    ],
    ['of steps', '清渠分三步走：第一步，排水。第二步，挖泥。', '三步 → 两步 (第一步，)'],
    [
      'of what the markers are called by',
      '水利手册\n全书共分三章，各章体例相同。\n第一章　清渠\n早。\n第二章　修闸\n快。',
      '三章 → 两章 (第一章)'
    ],
    [
      'in a heading, of the sections below it',
      '一、抓好三项工作\n今年任务重。\n（一）清渠\n三月。\n（二）修闸\n四月。\n二、加强领导\n各村负责。',
      '三项工作 → 两项工作 (（一）)'
    ],
    [
      'in a run-in heading, of the list behind it',
      '一、抓好三项工作。一是清渠。二是修闸。\n二、加强领导。各村负责。',
      '三项工作 → 两项工作 (一是)'
    ],
    [
      'in a member, of the list that it holds',
      '一是抓好三件事：（1）清渠；（2）修闸。二是加强领导。',
      '三件事 → 两件事 (（1）)'
    ],
    [
      'that a lead states again',
      '要突出三个重点领域、抓好两项具体工作。两个重点领域：一是灌区。二是库区。两项具体工作：一是清渠。二是修闸。',
      '三个重点领域 → 两个重点领域 (一是)'
    ]
  ])('%s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault])
  })

  it.each([
    ['Han, two before a measure', '三点要求：一要早。二要快。', '三点要求 → 两点要求'],
    ['Han from two', '两点要求：一要早。二要快。三要好。', '两点要求 → 三点要求'],
    ['in traditional script', '三點要求：一要早。二要快。', '三點要求 → 兩點要求'],
    ['Arabic', '要做好3项工作：一是清渠。二是修闸。', '3项工作 → 2项工作'],
    ['Arabic with a blank', '要做好 3 项工作：一是清渠。二是修闸。', '3 项工作 → 2 项工作'],
    ['full-width', '要做好３项工作：一是清渠。二是修闸。', '３项工作 → ２项工作'],
    [
      'Han above ten',
      `有十二条措施：\n${[...'一二三四五六七八九十'].map((number) => `${number}、修第${number}条渠。`).join('\n')}\n十一、验收。`,
      '十二条措施 → 十一条措施'
    ]
  ])('written %s, and expects it so', (_, text, fault) => {
    expect(faultsOf(text).map((each) => each.replace(/ \(.*/, ''))).toEqual([fault])
  })

  it('at the words that state it, and shows the first marker of the list', () => {
    const text = '清渠要抓紧。今年有三个方面的任务：一是早动手。二是清到底。'
    const [fault] = diagnose(parse(text), {source: text}).filter(({rule}) => rule === 'count-mismatch')
    expect(text.slice(fault?.place.start.offset, fault?.place.end.offset)).toBe('三个方面')
    expect(text.slice(fault?.cause?.position.start.offset, fault?.cause?.position.end.offset)).toBe('一是')
  })

  it('in joined lines at its own characters', () => {
    const filler = '清淤由各村负责，每年立春以前开工，芒种以前完工，完工以后由镇里验收，'
    const begin = `今年雨水偏少，${filler}${filler}现在讲三`
    const padded = `${'好'.repeat(24 - ((begin.length + 2) % 24))}${begin}`
    const wrap = (line: string) => `　　${line}`.replace(/.{24}/g, '$&\n')
    const text = [`${padded}点意见。`, `一、清渠。${filler}${filler}`, `二、修闸。${filler}${filler}`]
      .map(wrap)
      .join('\n')
    const [fault] = diagnose(parse(text), {source: text}).filter(({rule}) => rule === 'count-mismatch')
    expect(fault?.actual).toBe('三点意见')
    expect(text.slice(fault?.place.start.offset, fault?.place.end.offset)).toBe('三\n点意见')
  })

  it('in the order of the text', () => {
    const text = speech('下面，我讲三点意见。', '一、清渠\n抓好三件事：一是早。二是快。\n二、修闸\n四月完工。')
    expect(faultsOf(text)).toEqual(['三点意见 → 两点意见 (一、)', '三件事 → 两件事 (一是)'])
  })
})

describe('count-mismatch is silent', () => {
  const list = '一是清渠。二是修闸。'

  it.each([
    ['where the count fits', `要做好两项工作：${list}`],
    ['without a number', `讲以下几点意见。${list}`],
    ['with a number that is not said', `提出若干条意见：${list}存在多个问题：${list}有十几项工作：${list}`],
    ['with two numbers', `有三四个问题：${list}`],
    ['for one', `坚持一个原则。${list}提一点希望。${list}`],
    ['for an ordinal', `第三点意见是早动手。${list}`],
    ['for months, hours and offices', `用三个月完成：${list}三个小时内办好：${list}由三个部门参加。${list}`],
    ['for what a colon far behind it introduces', `对三个乡镇提出要求：${list}`],
    ['for names', `做到“三个务必”：${list}落实中央八项规定。${list}实现三个转变。${list}`],
    ['for what was said before', `这三个方面要抓好。${list}以上三点要记住。${list}上述三项工作：${list}`],
    ['for what is done', `五项任务完成了三项。${list}`],
    ['for a part', `属于三种情形之一的：${list}其中三项工作：${list}任选三项：${list}`],
    ['for a bound', `有三个以上问题：${list}至少具备三项条件：${list}不超过三项工作：${list}`],
    ['where the members stand in the sentence itself', `有三项工作：清渠、修闸、护堤。会议要求，${list}`],
    ['where another colon introduces the list', `按照三个方面的要求，抓好落实：${list}`],
    ['for what another word behind it is about', `落实三项要求的关键在人。${list}`],
    ['for a contrast', '有三个方面：一方面要早动手。另一方面要清到底。'],
    ['for options of a question', '清渠的三个特点是\nA. 早\nB. 快\nC. 好\nD. 省'],
    ['for what somebody else said', speech('刚才，镇长讲了三点意见，我都赞成，大家回去以后要抓好落实，不要走样。')],
    [
      'for a heading that names something else',
      '一、落实三项制度\n（一）清渠\n三月。\n（二）修闸\n四月。\n二、其他\n没有。'
    ],
    ['for a title', '关于做好三项工作的通知\n一、清渠\n三月。\n二、修闸\n四月。'],
    ['where no list follows', '三个方面的工作都做完了。渠通了，闸修了。'],
    ['where the list begins in the middle', '讲四点意见。\n三、清渠\n三月。\n四、修闸\n四月。'],
    [
      'where a list with a gap has as many numbers',
      speech('讲四点意见。', '一、清渠\n三月。\n二、修闸\n四月。\n四、护堤\n五月。')
    ],
    [
      'where a list with a gap has as many members',
      speech('讲三点意见。', '一、清渠\n三月。\n二、修闸\n四月。\n四、护堤\n五月。')
    ],
    [
      'where the list has a gap, whatever the count',
      speech('讲五点意见。', '一、清渠\n三月。\n二、修闸\n四月。\n四、护堤\n五月。')
    ],
    ['for an excerpt that has few of many', '重点抓好八项工作。\n（一）清渠\n三月。\n（二）修闸\n四月。'],
    ['where one more member has a word and no number', '要做好三项工作：一是清渠。二是修闸。最后还要护堤。'],
    ['where one more member has a number and no mark', '要做好三项工作：一要清渠，二要修闸，三护好堤。'],
    [
      'for a heading whose count stands again farther below',
      '一、看清水情\n渠漏。\n二、办好三件事\n（一）修渠\n主要是三件事：一是清淤。二是补漏。三是护坡。\n（二）用水\n上游让下游。'
    ]
  ])('%s', (_, text) => {
    expect(faultsOf(text)).toEqual([])
  })

  it('for each text of which it also finds the list, were the count about it', () => {
    expect(faultsOf(`要做好三项工作：${list}`)).toHaveLength(1)
    expect(faultsOf(speech('讲三点意见。'))).toHaveLength(1)
  })
})
