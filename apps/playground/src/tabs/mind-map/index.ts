export {default, type MindMapTabProps} from './mind-map-tab.js'
