export default {
  app: {
    vendor: 'Branchwork'
  },
  locales: {
    availableLocales: ['en'],
    fallbackLocale: 'en'
  },
  disableWelcomeMessage: true,
  customScripts: ['scripts/branchwork/away.js', 'scripts/branchwork/stuck.js']
};
