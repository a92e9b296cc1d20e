namespace Warehouse.Reports.Wording;

/// <summary>
/// A language that reports are written in. Whoever writes a report says which (<see cref="Use"/>), and everything that is
/// called from there follows, on every thread: as the UI culture of .NET, but never that of the machine.
/// </summary>
/// <param name="Code">As the command line takes it.</param>
/// <param name="Tag">As pages and Office files name it (BCP 47).</param>
public sealed record Language(string Code, string Tag)
{
    public static readonly Language Chinese = new("zh", "zh-CN");

    public static readonly Language English = new("en", "en-GB");

    private static readonly AsyncLocal<Language?> current = new();

    public static IReadOnlyList<Language> All { get; } = [Chinese, English];

    /// <summary>Chinese where nobody said otherwise.</summary>
    public static Language Current => current.Value ?? Chinese;

    /// <summary>The language of names and quotations, to be said where it is not that of the page around them; null where it is.</summary>
    public static string? OfNames => Current == Chinese ? null : Chinese.Tag;

    /// <exception cref="ArgumentException">There are no texts in such a language.</exception>
    public static Language Of(string code) =>
        All.FirstOrDefault(language => language.Code == code) ?? throw new ArgumentException($"There are no texts in '{code}', only in {string.Join(", ", All.Select(language => language.Code))}.", nameof(code));

    /// <summary>Until what is returned is disposed of.</summary>
    public IDisposable Use()
    {
        var before = current.Value;
        current.Value = this;
        return new Scope(before);
    }

    private sealed class Scope(Language? before) : IDisposable
    {
        public void Dispose() => current.Value = before;
    }
}
