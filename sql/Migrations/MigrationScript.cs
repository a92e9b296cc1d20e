using System.Security.Cryptography;
using System.Text;

namespace Warehouse.Sql.Migrations;

/// <summary>One numbered script.</summary>
/// <param name="Name">As the journal names it, such as <c>sqlite/0001_dim_form.sql</c>.</param>
public sealed record MigrationScript(string Name, string Sql)
{
    /// <summary>SHA-256 of the text, whatever its line endings: a checkout on Windows is not a change.</summary>
    public string Checksum { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    /// <summary>The scripts of one engine that are built into this assembly, in the order in which they run: ordinal, by name.</summary>
    public static IReadOnlyList<MigrationScript> BuiltIn(string engine)
    {
        var assembly = typeof(MigrationScript).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(engine + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
                return new MigrationScript(name, reader.ReadToEnd());
            })];
    }
}
