<#--
  The frame of every sign-in page: landmarks, one heading, the languages as plain links, the
  message, the form. It stands in for the frame of Keycloak's theme "base"; compare the two
  after an upgrade of Keycloak (macro parameters, nested sections, scripts at the end).
-->
<#import "footer.ftl" as pageFooter>
<#import "theme-resources.ftl" as resourceTags>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign heading><#nested "header"></#assign>
<!DOCTYPE html>
<html lang="${lang}" dir="<#if locale??>${locale.rtl?then('rtl', 'ltr')}<#else>ltr</#if>">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${heading} · ${msg("loginTitleHtml")}</title>
  <#if themeResources??>
    <@resourceTags.renderFavicons (themeResources.favicons)![] url.resourcesPath />
    <@resourceTags.renderStyles (themeResources.styles)![] url.resourcesPath />
  </#if>
  <script type="importmap">
    { "imports": { "rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js" } }
  </script>
</head>
<body data-page-id="login-${pageId}">
  <header class="bar">
    <p class="brand">${msg("loginTitleHtml")}</p>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
      <nav aria-label="${msg("languages")}">
        <ul class="languages">
          <#list locale.supported as language>
            <li><a href="${language.url}" lang="${language.languageTag}" hreflang="${language.languageTag}"<#if language.languageTag == lang> aria-current="true"</#if>>${language.label}</a></li>
          </#list>
        </ul>
      </nav>
    </#if>
  </header>
  <main class="card">
    <h1>${heading}</h1>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <#nested "show-username">
      <p class="who"><span id="kc-attempted-username">${auth.attemptedUsername}</span>
        <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
    </#if>
    <#if displayRequiredFields>
      <p class="hint"><span aria-hidden="true">*</span> ${msg("requiredFields")}</p>
    </#if>
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
      <p class="alert ${message.type}" role="${(message.type == 'error')?then('alert', 'status')}">${kcSanitize(message.summary)?no_esc}</p>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
      <form action="${url.loginAction}" method="post">
        <button class="link" name="tryAnotherWay" value="on" id="try-another-way">${msg("doTryAnotherWay")}</button>
      </form>
    </#if>
    <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
      <form action="${url.loginAction}" method="post">
        <button class="link" name="switchOrganization" value="true" id="switch-organization">${msg("doSwitchOrganization")}</button>
      </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo>
      <div class="hint"><#nested "info"></div>
    </#if>
  </main>
  <footer class="foot"><@pageFooter.content/></footer>
  <#if scripts??>
    <#list scripts as script><script src="${script}"></script></#list>
  </#if>
  <#-- signed in, or started again, in another tab: this page follows -->
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession, startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    <#if authenticationSession??>checkAuthSession(${authenticationSession.authSessionIdHash?c});</#if>
    </#outputformat>
  </script>
</body>
</html>
</#macro>
