using System.CommandLine;
using System.CommandLine.Parsing;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Generation;
using Warehouse.Etl.Jobs;
using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Dimensions;

namespace Warehouse.Etl.Commands;

/// <summary><c>generate</c>: made-up reports whose truth is known.</summary>
internal static class GenerateCommand
{
    /// <summary>Before the first form there were no reports.</summary>
    private static readonly int firstYear = ReferenceData.Forms.Min(form => form.ValidFromYear);

    public static Command Create()
    {
        var offices = new Option<int>("--offices")
        {
            Description = "How many offices.",
            HelpName = "N",
            Required = true,
        };
        var years = YearSpan.Option("The report years, such as 2019-2023 or 2021.");
        years.Required = true;
        var seed = new Option<ulong>("--seed")
        {
            Description = "The same seed gives the same bytes.",
            HelpName = "S",
            DefaultValueFactory = _ => 1,
        };
        var folder = new Option<string>("--out")
        {
            Description = "A new or empty folder: the documents in documents/, truth.ndjson (parsed reports), noise.csv.",
            HelpName = "DIR",
            Required = true,
        };
        var formats = new Option<IReadOnlyList<SourceFormat>>("--formats")
        {
            Description = "Which formats to draw from: txt, html, docx, xlsx, json, pdf. Without it txt.",
            HelpName = "F,F",
            CustomParser = argument => Listed(argument, Format, string.Join(", ", Enum.GetNames<SourceFormat>()).ToLowerInvariant()),
            DefaultValueFactory = _ => [SourceFormat.Txt],
        };
        var forms = new Option<IReadOnlyList<string>>("--forms")
        {
            Description = "Which forms to draw from, such as F2021,PROSE, whatever the year. Without it the form in force.",
            HelpName = "F,F",
            CustomParser = argument => Listed(argument, Form, string.Join(", ", ReferenceData.Forms.Select(form => form.Code))),
            DefaultValueFactory = _ => [],
        };
        var noise = new Option<NoiseLevel>("--noise")
        {
            Description = "How much goes wrong on the way to the document: none, light or heavy. Without it none.",
            HelpName = "none|light|heavy",
        };
        var region = new Option<string?>("--region")
        {
            Description = "Only offices of this region: a division code or a name. 示例省 is an invented one, for demonstrations.",
            HelpName = "CODE|NAME",
        };
        var verb = new Verb(
            "generate",
            "Make up reports whose truth is known, for tests, measurements and demonstrations.",
            "warehouse generate --offices 100 --years 2019-2023 --seed 1 --out made-up",
            "warehouse generate --offices 20 --years 2008-2025 --seed 7 --out made-up --formats txt,html,docx --noise heavy --region 示例省")
        {
            offices,
            years,
            seed,
            folder,
            formats,
            forms,
            noise,
            region,
        };
        verb.SetAction((call, cancellation) => Session.RunAsync(call, async session =>
        {
            var span = call.GetRequiredValue(years)!;
            var request = new GenerationRequest(
                AtLeastOne(call.GetRequiredValue(offices)),
                Known(span.First),
                Known(span.Last),
                call.GetValue(seed),
                call.GetRequiredValue(formats),
                call.GetRequiredValue(forms),
                call.GetValue(noise),
                call.GetValue(region));
            var job = new GenerateJob(request, OutputFolder.MakeEmpty(call.GetRequiredValue(folder)), Environment.ProcessorCount, session.Log);
            var result = await session.WithProgressAsync(progress => Task.Run(() => job.RunAsync(progress, cancellation), CancellationToken.None));
            session.Output.WriteLine($"{result.Documents} documents of {result.Offices} offices, {result.Facts} values, {result.Noise} entries of noise");
            return ExitStatus.Done;
        }));
        return verb;
    }

    private static int AtLeastOne(int offices) => offices >= 1
        ? offices
        : throw new WrongCallException($"--offices {offices}: at least one office is needed, such as --offices 100.");

    private static int Known(int year) => year >= firstYear && year <= YearRows.Last
        ? year
        : throw new WrongCallException($"--years: there are no reports on {year}. Give years from {firstYear} to {YearRows.Last}.");

    /// <summary>What stands between commas, or an error that names what is known.</summary>
    private static List<T> Listed<T>(ArgumentResult argument, Func<string, (bool Found, T Item)> find, string known)
    {
        var items = new List<T>();
        foreach (var name in argument.Tokens.SelectMany(token => token.Value.Split(',')).Select(name => name.Trim()))
        {
            var (found, item) = find(name);
            if (!found)
            {
                argument.AddError($"'{name}' is none of: {known}. Write them with commas between and no blanks.");
                return [];
            }

            if (!items.Contains(item))
                items.Add(item);
        }

        return items;
    }

    private static (bool Found, SourceFormat Format) Format(string name) =>
        (Enum.TryParse<SourceFormat>(name, ignoreCase: true, out var format) && Enum.IsDefined(format) && !char.IsAsciiDigit(name[0]), format);

    private static (bool Found, string Code) Form(string name) =>
        (ReferenceData.Forms.Any(form => form.Code == name), name);
}
