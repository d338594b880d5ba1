<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
  ${msg("logoutConfirmTitle")}
<#elseif section = "form">
  <p>${msg("logoutConfirmHeader")}</p>
  <form id="kc-logout-confirm" action="${url.logoutConfirmAction}" method="post" onsubmit="this.confirmLogout.disabled = true">
    <input type="hidden" name="session_code" value="${logoutConfirm.code}">
    <input class="button primary" id="kc-logout" name="confirmLogout" type="submit" value="${msg("doLogout")}">
  </form>
  <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
    <p><a href="${client.baseUrl}">${msg("backToApplication")}</a></p>
  </#if>
</#if>
</@layout.registrationLayout>
