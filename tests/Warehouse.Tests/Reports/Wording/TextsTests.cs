using System.Text.RegularExpressions;
using Warehouse.Reports.Wording;
using Warehouse.Sql.Catalogue;
using Warehouse.Tests.Source;

namespace Warehouse.Tests.Reports.Wording;

/// <summary>The texts of the reports: every one in both languages, none missing, none idle.</summary>
public sealed class TextsTests
{
    /// <summary>Chinese sentences follow each other without a gap.</summary>
    private const string Gap = "sentence.gap";

    private static readonly Regex quoted = SourceText.Pattern("\"(?<key>[a-z][a-z_.-]*)\"");

    /// <summary>What the sources write between quotation marks, keys among it; of a key that is put together, its beginning.</summary>
    private static readonly Lazy<HashSet<string>> words = new(() => Repository.Files
        .Where(file => file.IsUnder("reports") && file.Is(".cs", ".razor"))
        .SelectMany(file => quoted.Matches(file.Text).Select(match => match.Groups["key"].Value)).ToHashSet(StringComparer.Ordinal));

    private static readonly Regex call = SourceText.Pattern("Texts\\.(?:Of|Template)\\(\\s*\"(?<key>[^\"]+)\"\\s*[,)]");

    [TestCaseSource(typeof(Texts), nameof(Texts.Keys))]
    public void Both_languages_say_it_with_the_same_values(string key)
    {
        var (chinese, english) = (In(Language.Chinese, key), In(Language.English, key));
        Assert.Multiple(() =>
        {
            Assert.That(key == Gap || chinese.ToString().Length > 0, Is.True);
            Assert.That(english.ToString(), Is.Not.Empty);
            // English counts requests, cases and documents by the sentence: it needs no unit of a table.
            Assert.That(english.Names, Is.EquivalentTo(chinese.Names.Where(name => english.Names.Contains(name) || !name.EndsWith("unit", StringComparison.Ordinal))));
        });
    }

    [Test]
    public void Every_text_that_is_asked_for_is_there()
    {
        var asked = Repository.Files.Where(file => file.IsUnder("reports") && file.Is(".cs", ".razor"))
            .SelectMany(file => call.Matches(file.Text).Select(match => (file.Path, Key: match.Groups["key"].Value))).ToList();

        Assert.That(asked, Has.Count.GreaterThan(200));
        Assert.That(asked.Where(text => !Texts.Keys.Contains(text.Key)), Is.Empty);
    }

    [Test]
    public void No_text_is_idle() =>
        Assert.That(Texts.Keys.Where(key => !words.Value.Contains(key) && !Beginnings(key).Any(words.Value.Contains) && !Parts(key)), Is.Empty);

    [Test]
    public void Every_measure_of_the_reports_has_an_English_unit()
    {
        var units = ReferenceFile.Read("topics.csv", row => (Code: row.GetString("conformed_code"), Unit: row.GetString("unit_en")));

        Assert.That(units.Where(row => row.Unit.Length == 0 || row.Unit.Any(letter => letter > 127)), Is.Empty);
    }

    [Test]
    public void A_key_that_is_not_there_is_named() =>
        Assert.That(() => Texts.Of("no.such.text"), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("'no.such.text'"));

    [Test]
    public void A_language_that_is_not_there_is_named() =>
        Assert.That(() => Language.Of("fr"), Throws.ArgumentException.With.Message.Contains("'fr'"));

    [Test]
    public async Task A_language_holds_for_what_is_called_and_no_longer_than_it_is_used()
    {
        using (Language.English.Use())
        {
            Assert.That(await Task.Run(() => Language.Current), Is.EqualTo(Language.English));
            using (Language.Chinese.Use())
                Assert.That(Language.Current, Is.EqualTo(Language.Chinese));
            Assert.That(Language.Current, Is.EqualTo(Language.English));
        }

        Assert.That(Language.Current, Is.EqualTo(Language.Chinese));
    }

    [TestCase("zh", 1, "1件")]
    [TestCase("zh", 1207, "1,207件")]
    [TestCase("en", 1, "1 request")]
    [TestCase("en", 1207, "1,207 requests")]
    [TestCase("en", 0, "0 requests")]
    public void An_amount_reads_as_the_language_puts_it(string language, int value, string expected)
    {
        using var spoken = Language.Of(language).Use();

        Assert.That(Amounts.Of(value, Texts.Of("unit.requests")), Is.EqualTo(expected));
    }

    [TestCase("zh")]
    [TestCase("en")]
    public void A_percentage_has_no_gap(string language)
    {
        using var spoken = Language.Of(language).Use();

        Assert.That(Amounts.Of(12.3m, "%"), Is.EqualTo("12.3%"));
    }

    private static TextTemplate In(Language language, string key)
    {
        using var spoken = language.Use();
        return Texts.Template(key);
    }

    /// <summary>Of <c>coverage.late.sign</c>: <c>coverage.</c> and <c>coverage.late.</c>.</summary>
    private static IEnumerable<string> Beginnings(string key) => key.Index().Where(letter => letter.Item == '.').Select(letter => key[..(letter.Index + 1)]);

    /// <summary>The signs of the states of a report, whose key is put together from both sides.</summary>
    private static bool Parts(string key) => key.StartsWith("coverage.", StringComparison.Ordinal) && key.EndsWith(".sign", StringComparison.Ordinal);
}
