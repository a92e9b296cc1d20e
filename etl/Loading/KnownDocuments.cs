using System.Buffers;
using System.Globalization;
using Dapper;
using Warehouse.Sql;

namespace Warehouse.Etl.Loading;

/// <summary>The documents that a warehouse has, by SHA-256: 32 bytes each, so that a country fits in memory. A document never leaves a warehouse.</summary>
public sealed class KnownDocuments
{
    private static readonly SearchValues<char> lowerCaseDigits = SearchValues.Create("0123456789abcdef");

    private readonly HashSet<(UInt128, UInt128)> hashes;

    private KnownDocuments(IEnumerable<string> hashes) => this.hashes = [.. hashes.Select(Number).OfType<(UInt128, UInt128)>()];

    /// <summary>Those of a warehouse that is not there yet.</summary>
    public static KnownDocuments None { get; } = new([]);

    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public static KnownDocuments Of(WarehouseDatabase database) => database.Retry(() =>
    {
        using var connection = database.Open();
        return new KnownDocuments(connection.Query<string>("SELECT sha256 FROM dim_document WHERE document_key > 0", buffered: false));
    });

    public bool Contains(string sha256) => Number(sha256) is { } number && hashes.Contains(number);

    /// <summary>Null for what is no SHA-256 as the warehouse writes it.</summary>
    private static (UInt128, UInt128)? Number(string sha256) =>
        sha256.Length == 64 && !sha256.AsSpan().ContainsAnyExcept(lowerCaseDigits) && Half(sha256.AsSpan(0, 32)) is { } first && Half(sha256.AsSpan(32)) is { } second ? (first, second) : null;

    private static UInt128? Half(ReadOnlySpan<char> digits) =>
        UInt128.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? number : null;
}
