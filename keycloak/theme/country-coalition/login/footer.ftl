<#macro content>
<p class="portal-footer">${msg("portalFooter")}</p>
</#macro>
