using System.Globalization;
using Warehouse.Etl.Generation.Noise.Cells;
using Warehouse.Etl.Generation.Noise.Characters;
using Warehouse.Etl.Generation.Noise.Labels;
using Warehouse.Etl.Generation.Noise.Lines;
using Warehouse.Etl.Generation.Noise.Pages;
using Warehouse.Etl.Generation.Noise.Tables;
using Warehouse.Etl.Generation.Noise.Texts;
using Warehouse.Etl.Generation.Randomness;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Generation.Noise;

/// <summary>The noise that one document gets, drawn by the shares of <c>generation-noise.csv</c>.</summary>
public sealed record NoiseMix(IReadOnlyList<IDraftNoise> OfDraft, IReadOnlyList<ILineNoise> OfLines, ICharacterNoise? OfCharacters, bool OldStructure, bool SecondCopy)
{
    /// <summary>A report without tables in the years of the formats.</summary>
    public const string Old = "C12";

    /// <summary>The same report on a second page.</summary>
    public const string Copy = "E16";

    /// <summary>In the order they happen: what the office fills in, the labels, the tables, the text, the page around it.</summary>
    private static readonly IReadOnlyList<INoise> kinds =
    [
        new HalfYearNoise(), new WrongSumNoise(), new AllBlankNoise(), new ZerosBlankNoise(), new TotalColumnBlankNoise(), new TotalRowBlankNoise(), new BlockBlankNoise(), new SomeBlankNoise(),
        new NotApplicableNoise(), new WordNoise(), new ApproximateNoise(), new TenThousandNoise(), new SignedChangeNoise(), new ThousandsNoise(), new UnitInCellNoise(),
        new SynonymNoise(), new HeaderNoteNoise(), new LabelTypoNoise(), new HeaderCutNoise(), new HeaderBreakNoise(), new GroupSplitNoise(), new InnerSpaceNoise(), new LocalRowNoise(),
        new TemplateSentenceNoise(), new TablesMergedNoise(), new TablesAsPicturesNoise(), new TableResidueNoise(), new AttachmentOnlyNoise(), new HeadingsLostNoise(),
        new CopiedTextNoise(), new NameLostNoise(), new NameReplacedNoise(), new NameMaskedNoise(), new BracketNoise(), new OddPeriodNoise(), new DateCollapseNoise(), new ChineseDateNoise(),
        new EnumeratorNoise(), new DigitSpaceNoise(), new HeadingNumberNoise(),
        new TitleTwiceNoise(), new LatePostingNoise(), new MetadataNoise(), new ChromeNoise(), new SpamNoise(), new FileNameNoise(),
        new PageNumberNoise(), new BookmarkNoise(), new QuestionMarkNoise(),
        new TraditionalNoise(), new PinyinNoise("E2", toned: true), new PinyinNoise("E3", toned: false), new SlipNoise(), new WideDigitNoise(),
    ];

    private static readonly Lazy<Dictionary<string, (double Light, double Heavy)>> shares = new(() =>
        ReferenceFile.Read("generation-noise.csv", row => (Code: row.GetString("code"), Light: Share(row.GetString("light")), Heavy: Share(row.GetString("heavy"))))
            .ToDictionary(row => row.Code, row => (row.Light, row.Heavy)));

    public static NoiseMix Draw(NoiseLevel level, Dice dice)
    {
        if (level == NoiseLevel.None)
            return new NoiseMix([], [], null, false, false);
        var drawn = kinds.Where(kind => dice.Chance(ShareOf(kind.Code, level))).ToList();
        return new NoiseMix(
            [.. drawn.OfType<IDraftNoise>()],
            [.. drawn.OfType<ILineNoise>()],
            drawn.OfType<ICharacterNoise>().FirstOrDefault(),
            dice.Chance(ShareOf(Old, level)),
            dice.Chance(ShareOf(Copy, level)));
    }

    private static double ShareOf(string code, NoiseLevel level) =>
        level == NoiseLevel.Light ? shares.Value[code].Light : shares.Value[code].Heavy;

    private static double Share(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
