using System.Globalization;
using System.Text;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Figures;
using Warehouse.Etl.Generation.Layouts;
using Warehouse.Etl.Generation.Noise;
using Warehouse.Etl.Generation.Offices;
using Warehouse.Etl.Generation.Prose;
using Warehouse.Etl.Generation.Randomness;
using Warehouse.Etl.Generation.Writing;
using Warehouse.Etl.Generation.Writing.Html;
using Warehouse.Etl.Generation.Writing.Office;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Generation;

/// <summary>
/// Makes up the reports of offices over years. The same request gives the same bytes: every office throws dice of its
/// own, so that offices may be made in any order and in parallel.
/// </summary>
public sealed class ReportGenerator
{
    /// <summary>Of the years of an office, the share for which no report is to be found.</summary>
    private const double ShareMissing = 0.06;

    private readonly GenerationRequest request;
    private readonly Dice dice;

    /// <exception cref="UnknownRegionException">The request names a division that the gazetteer does not have.</exception>
    public ReportGenerator(GenerationRequest request)
    {
        this.request = request;
        dice = new Dice(request.Seed);
        Offices = [.. new OfficeRoster(Gazetteer.With(request.Region)).Draw(request.Offices, request.Region, dice.Fork("offices"))];
    }

    /// <summary>Fewer than asked for only where the region has no more.</summary>
    public IReadOnlyList<Office> Offices { get; }

    public IEnumerable<GeneratedDocument> All() => Enumerable.Range(0, Offices.Count).SelectMany(Of);

    /// <summary>The documents of one office, in the order of its years.</summary>
    public IEnumerable<GeneratedDocument> Of(int index)
    {
        var office = Offices[index];
        var habits = dice.Fork("office").Fork(index);
        var forms = new FormChoice(office, request.Forms, habits.Fork("forms"));
        var model = new ActivityModel(office.Size, habits.Fork("activity"));
        var composer = new ReportComposer(office, habits.Fork("composer"));
        Activity? before = null;
        for (var year = request.FromYear; year <= request.ToYear; year++)
        {
            // A form without a row for what was carried over cannot take it over.
            var activity = model.Next(year, leavesOpen: forms.For(year + 1) != "CS2010");
            var throws = habits.Fork("documents").Fork(year);
            if (request.FromYear == request.ToYear || !throws.Fork("missing").Chance(ShareMissing))
            {
                var mix = NoiseMix.Draw(request.Noise, throws.Fork("noise"));
                var isOld = mix.OldStructure && request.Forms.Count == 0 && year >= FormChoice.FirstYearOfFormats;
                var draft = composer.Compose(isOld ? FormChoice.Prose : forms.For(year), activity, before, PublicationDate(year, throws.Fork("date")), throws);
                var name = string.Create(CultureInfo.InvariantCulture, $"{index + 1:00000}-{year - request.FromYear + 1:00}");
                foreach (var document in Documents(draft, name, mix, composer.WordsOf(year), throws, isOld ? NoiseMix.Old : null))
                    yield return document;
            }

            before = activity;
        }
    }

    /// <summary>By the end of March, since 2019 of January; one office in seven is months late.</summary>
    private static DateOnly PublicationDate(int year, Dice dice)
    {
        var due = year >= 2019 ? new DateOnly(year + 1, 1, 31) : new DateOnly(year + 1, 3, 31);
        return dice.Chance(0.14) ? due.AddDays(dice.Between(3, 200)) : due.AddDays(-dice.Below(28));
    }

    private IEnumerable<GeneratedDocument> Documents(ReportDraft draft, string name, NoiseMix mix, ReportWords words, Dice throws, string? kind)
    {
        yield return Document(draft, name, mix, words, throws, kind);
        // The same report on a second page: another layout, another noise.
        if (mix.SecondCopy)
            yield return Document(draft, name + "-2", NoiseMix.Draw(request.Noise, throws.Fork("copy")), words, throws.Fork("second"), NoiseMix.Copy);
    }

    private GeneratedDocument Document(ReportDraft draft, string name, NoiseMix mix, ReportWords words, Dice throws, string? kind)
    {
        var format = throws.Fork("format").Pick(request.Formats);
        var layout = TableLayouts.Draw(request.Noise, throws.Fork("layout"));
        var file = name + "." + format.ToString().ToLowerInvariant();
        var log = new NoiseLog(file);
        if (kind is not null)
            log.Add(kind, "全文", name);
        var scene = new NoiseScene(format, format != SourceFormat.Txt || layout.ShowsBlanks, words);
        foreach (var noise in mix.OfDraft)
            draft = noise.Apply(draft, scene, throws.Fork(noise.Code), log) ?? draft;
        var writing = throws.Fork("writing");
        switch (format)
        {
            case SourceFormat.Txt:
                log.Add(layout.Code, "表格", "");
                return Written(draft, file, format, new TextDocumentWriter(layout, lines => Finished(lines, mix, log, throws)).Write(draft, writing), log);
            case SourceFormat.Json:
                return Parsed(draft, name, new TextDocumentWriter(layout, lines => lines).Write(draft, writing), log);
            default:
                if (format == SourceFormat.Html)
                    log.Add("A14", "表格", "");
                return Written(draft, file, format, WriterOf(format).Write(Spelled(draft, mix, log, throws), writing), log);
        }
    }

    private static IDocumentWriter WriterOf(SourceFormat format) => format switch
    {
        SourceFormat.Html => new HtmlDocumentWriter(),
        SourceFormat.Docx or SourceFormat.Pdf => new WordDocumentWriter(),
        SourceFormat.Xlsx => new ExcelDocumentWriter(),
        _ => throw new NotSupportedException($"Documents in the format {format} are not made up."),
    };

    private static GeneratedDocument Written(ReportDraft draft, string file, SourceFormat format, WrittenDocument written, NoiseLog log) =>
        new(file, written.Bytes, TruthWriter.Of(draft, written, file, format), log.Entries);

    /// <summary>A document in JSON is what was read of a text; that text is its source.</summary>
    private static GeneratedDocument Parsed(ReportDraft draft, string name, WrittenDocument text, NoiseLog log)
    {
        var truth = TruthWriter.Of(draft, text, name + ".txt", SourceFormat.Txt);
        return new GeneratedDocument(name + ".json", Encoding.UTF8.GetBytes(ParsedReportJson.Write(truth) + "\n"), truth, log.Entries);
    }

    private static IReadOnlyList<PrintedLine> Finished(IReadOnlyList<PrintedLine> lines, NoiseMix mix, NoiseLog log, Dice throws)
    {
        foreach (var noise in mix.OfLines)
            lines = noise.Apply(lines, throws.Fork(noise.Code), log);
        if (mix.OfCharacters is not { } characters)
            return lines;
        log.Add(characters, "全文", "");
        var dice = throws.Fork(characters.Code);
        return [.. lines.Select(line => line with { Text = characters.Apply(line.Text, dice) })];
    }

    private static ReportDraft Spelled(ReportDraft draft, NoiseMix mix, NoiseLog log, Dice throws)
    {
        if (mix.OfCharacters is not { } characters)
            return draft;
        log.Add(characters, "全文", "");
        var dice = throws.Fork(characters.Code);
        return draft.Printing(text => characters.Apply(text, dice));
    }
}
