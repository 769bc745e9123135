import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

/** How the browser's own controls look, so that they match Fluent's in every theme. */
export const useControls = makeStyles({
  input: {
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    minHeight: '32px',
    minWidth: 0,
    width: '100%',
    padding: `0 ${tokens.spacingHorizontalS}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    '& option': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
    '&[aria-invalid="true"]': shorthands.borderColor(tokens.colorPaletteRedBorder2),
    // The browser draws its cross for light pages only; Esc empties the field too.
    '::-webkit-search-cancel-button': { display: 'none' },
  },
  check: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    overflowWrap: 'anywhere',
    '& input': {
      width: '16px',
      height: '16px',
      margin: '2px 0 0',
      accentColor: tokens.colorCompoundBrandBackground,
      ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    },
  },
  stack: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  muted: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  label: { fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  problem: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  group: { margin: 0, padding: 0, border: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  start: { justifySelf: 'start', maxWidth: '100%' },
});
