using System.Security.Cryptography;
using System.Text;

namespace Warehouse.Reports.Pages;

/// <summary>What a page may load and run: its own assets and nothing else, from nowhere.</summary>
public static class ContentPolicy
{
    private const string Common = "base-uri 'none'; form-action 'none'";

    public const string OfSite =
        $"default-src 'none'; script-src 'self' file:; style-src-elem 'self' file:; style-src-attr 'unsafe-inline'; img-src 'self' file: data:; {Common}";

    /// <summary>A single file runs the scripts that are in it by their digests, and no other.</summary>
    public static string OfSingleFile(IEnumerable<string> scripts) =>
        $"default-src 'none'; script-src {string.Join(' ', scripts.Select(Digest))}; style-src 'unsafe-inline'; img-src data:; {Common}";

    private static string Digest(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
}
