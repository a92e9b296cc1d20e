namespace Warehouse.Reports.Pages;

/// <param name="Page">Path below the root of the site; null for the page itself.</param>
public sealed record Link(string Text, string? Page);
