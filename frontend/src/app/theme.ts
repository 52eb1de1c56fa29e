import type { ThemeConfig } from 'antd';

/** Tone of the product: sober, calm, dense; see docs/adr. All text colours reach 4.5:1. */
export const theme: ThemeConfig = {
  cssVar: {},
  token: {
    colorPrimary: '#1454b8',
    colorLink: '#1454b8',
    colorText: '#1b2430',
    colorTextSecondary: '#4d5968',
    colorTextDescription: '#4d5968',
    colorTextPlaceholder: '#5f6b7a',
    colorBgLayout: '#f3f5f8',
    colorBorder: '#c9d1db',
    colorBorderSecondary: '#e1e6ec',
    colorSuccess: '#1b6b3a',
    colorError: '#a8201a',
    colorWarning: '#7a4a00',
    colorInfo: '#1454b8',
    colorSuccessBg: '#eaf6ee',
    colorErrorBg: '#fdefee',
    colorWarningBg: '#fff6e0',
    colorInfoBg: '#eaf1fc',
    borderRadius: 6,
    fontSize: 14,
    lineHeight: 1.6,
    boxShadow: 'none',
    boxShadowTertiary: 'none',
    fontFamily: "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',system-ui,sans-serif",
    fontWeightStrong: 600,
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Table: {
      headerBg: '#f9fafc',
      headerColor: '#4d5968',
      headerSplitColor: 'transparent',
      cellPaddingBlockMD: 9,
      cellPaddingInlineMD: 12,
    },
    Card: { headerFontSize: 15, bodyPadding: 16, headerPadding: 16 },
    Menu: { itemHeight: 36, itemBorderRadius: 6, itemSelectedBg: '#eaf1fc', itemSelectedColor: '#1454b8' },
  },
};
