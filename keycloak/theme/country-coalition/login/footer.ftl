<#macro content>
<p>${msg("portalFooter")}</p>
</#macro>
