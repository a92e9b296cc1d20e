using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation;
using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;
using Warehouse.Tests.Reading;

namespace Warehouse.Tests.Extraction.Corpus;

/// <summary>Made-up reports, whose truth is known, are read back. More documents with <c>CORPUS_DOCUMENTS</c>.</summary>
public class CorpusTests
{
    /// <summary>Fewer documents of each format: all share what comes after the reading.</summary>
    private const int ShareOfFormat = 4;

    private const int ShareOfPdf = 20;

    private static readonly SourceFormat[] gridFormats = [SourceFormat.Html, SourceFormat.Docx, SourceFormat.Xlsx];

    [Test]
    public void Reports_without_noise_are_read_completely([Values(1UL, 2UL)] ulong seed)
    {
        var tally = GeneratedCorpus.Read(NoiseLevel.None, seed, SourceFormat.Txt);
        Assert.That(tally.Unread, Is.Empty);
        Assert.That(tally.Faults, Is.Empty);
        Assert.That(tally.Cells, Is.GreaterThan(tally.Documents * 10));
    }

    [Test]
    public void Noise_hides_few_cells_and_makes_none_wrong_in_silence([Values(NoiseLevel.Light, NoiseLevel.Heavy)] NoiseLevel noise, [Values(1UL, 2UL)] ulong seed)
    {
        AssertNothingIsSilent(GeneratedCorpus.Read(noise, seed, SourceFormat.Txt));
    }

    [Test]
    public void Reports_in_every_format_are_read_completely([ValueSource(nameof(gridFormats))] SourceFormat format)
    {
        var tally = GeneratedCorpus.ReadShare(ShareOfFormat, NoiseLevel.None, 1, format);
        Assert.That(tally.Unread, Is.Empty);
        Assert.That(tally.Faults, Is.Empty);
        Assert.That(tally.Cells, Is.GreaterThan(tally.Documents * 10));
    }

    [Test]
    public void Noise_makes_no_cell_wrong_in_silence_in_any_format([ValueSource(nameof(gridFormats))] SourceFormat format)
    {
        AssertNothingIsSilent(GeneratedCorpus.ReadShare(ShareOfFormat, NoiseLevel.Heavy, 2, format));
    }

    [Test]
    public void A_parsed_report_with_noise_in_its_source_is_taken_as_it_is()
    {
        var tally = GeneratedCorpus.ReadShare(ShareOfFormat, NoiseLevel.Heavy, 2, SourceFormat.Json);
        Assert.That(tally.Faults, Is.Empty);
        Assert.That(tally.Cells, Is.Positive);
    }

    [Test]
    public void Noise_makes_no_cell_wrong_in_silence_in_print()
    {
        Programs.Need("soffice", "libreoffice-writer-nogui");
        Programs.Need("pdftotext", "poppler-utils");
        AssertNothingIsSilent(GeneratedCorpus.ReadShare(ShareOfPdf, NoiseLevel.Heavy, 2, SourceFormat.Pdf));
    }

    private static void AssertNothingIsSilent(CorpusTally tally)
    {
        Assert.That(tally.Unread, Is.Empty);
        Assert.That(tally.Faults.Where(cell => cell.IsSilent), Is.Empty);
        Assert.That(tally.ShareRight, Is.GreaterThanOrEqualTo(0.99));
    }

    [Test]
    public void Made_up_reports_keep_the_identities_of_their_form()
    {
        var assessed = 0;
        foreach (var document in GeneratedCorpus.Documents(NoiseLevel.None, 3, SourceFormat.Txt))
        {
            var values = document.Truth.Facts.Where(fact => fact.Source == FactSource.Table).ToDictionary(fact => (fact.Measure, fact.Applicant), fact => fact.Value);
            foreach (var identity in ReferenceData.Identities.Where(identity => identity.IsHard && identity.Relation == "eq" && identity.FormCode == document.Truth.Form))
            {
                var applicant = identity.PerApplicant ? "total" : null;
                if (!identity.Left.Concat(identity.Right).All(measure => values.ContainsKey((measure, applicant))))
                    continue;
                assessed++;
                Assert.That(identity.Left.Sum(measure => values[(measure, applicant)]), Is.EqualTo(identity.Right.Sum(measure => values[(measure, applicant)])), $"{document.File} {identity.Rule} {identity.Right[0]}");
            }
        }

        Assert.That(assessed, Is.GreaterThan(0));
    }
}
