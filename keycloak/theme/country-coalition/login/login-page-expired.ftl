<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
  ${msg("pageExpiredTitle")}
<#elseif section = "form">
  <p>${msg("pageExpiredAdvice")}</p>
  <p><a class="button primary" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a></p>
  <p><a id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredContinue")}</a></p>
</#if>
</@layout.registrationLayout>
