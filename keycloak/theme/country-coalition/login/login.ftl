<#-- Name and password, in the order in which one reads them; an error stands at the field. -->
<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<#assign wrong = messagesPerField.existsError('username', 'password')>
<@layout.registrationLayout displayMessage=!wrong displayInfo=realm.password && realm.registrationAllowed && !registrationDisabled??; section>
<#if section = "header">
  ${msg("loginAccountTitle")}
<#elseif section = "form" && realm.password>
  <form id="kc-form-login" onsubmit="this.login.disabled = true" action="${url.loginAction}" method="post">
    <#if wrong>
      <p class="alert error" id="input-error" role="alert">${kcSanitize(messagesPerField.getFirstError('username', 'password'))?no_esc}</p>
    </#if>
    <#if !usernameHidden??>
      <div class="field">
        <label for="username"><#if !realm.loginWithEmailAllowed>${msg("username")}<#elseif !realm.registrationEmailAsUsername>${msg("usernameOrEmail")}<#else>${msg("email")}</#if></label>
        <input id="username" name="username" type="text" value="${(login.username!'')}" dir="ltr" required autofocus
               autocapitalize="none" spellcheck="false"
               autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}"
               <#if wrong>aria-invalid="true" aria-describedby="input-error"</#if>>
      </div>
    </#if>
    <div class="field">
      <label for="password">${msg("password")}</label>
      <div class="secret" dir="ltr">
        <input id="password" name="password" type="password" required autocomplete="current-password"
               <#if usernameHidden??>autofocus</#if> <#if wrong>aria-invalid="true" aria-describedby="input-error"</#if>>
        <button class="reveal" type="button" aria-label="${msg("showPassword")}" aria-controls="password"
                data-password-toggle data-icon-show="eye" data-icon-hide="eye crossed"
                data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}"><i class="eye" aria-hidden="true"></i></button>
      </div>
    </div>
    <#if realm.rememberMe && !usernameHidden??>
      <label class="checkbox"><input type="checkbox" id="rememberMe" name="rememberMe" <#if login.rememberMe??>checked</#if>> ${msg("rememberMe")}</label>
    </#if>
    <input type="hidden" name="credentialId" <#if auth.selectedCredential?has_content>value="${auth.selectedCredential}"</#if>>
    <input class="button primary" id="kc-login" name="login" type="submit" value="${msg("doLogIn")}">
    <#if realm.resetPasswordAllowed>
      <p><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
    </#if>
  </form>
  <@passkeys.conditionalUIData />
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
<#elseif section = "info">
  <p>${msg("noAccount")} <a href="${url.registrationUrl}">${msg("doRegister")}</a></p>
<#elseif section = "socialProviders" && realm.password && social?? && social.providers?has_content>
  <h2>${msg("identity-provider-login-label")}</h2>
  <ul class="choices">
    <#list social.providers as provider>
      <li><a class="button" id="social-${provider.alias}" href="${provider.loginUrl}">${provider.displayName!}</a></li>
    </#list>
  </ul>
</#if>
</@layout.registrationLayout>
