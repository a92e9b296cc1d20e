using System.CommandLine;
using Warehouse.Etl.Commands.Settings;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Jobs;
using Warehouse.Reports;

namespace Warehouse.Etl.Commands;

/// <summary><c>report</c>: the pages that planners read.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var folder = new Option<string>("--out")
        {
            Description = "The folder that the report is written into; index.html is its first page.",
            HelpName = "DIR",
            Required = true,
        };
        var region = new Option<string?>("--region")
        {
            Description = "Only this region and what lies in it: a division code (430104) or a full name (湖南省长沙市岳麓区).",
            HelpName = "CODE|NAME",
        };
        var singleFile = new Option<bool>("--single-file")
        {
            Description = "Write one page that carries everything it needs, to be mailed, instead of a site of pages.",
        };
        var images = new Option<bool>("--images")
        {
            Description = "Write every chart of the first page as SVG and PNG files too (needs Node.js).",
        };
        var imagesOf = new Option<string[]>("--images-of")
        {
            Description = "Write every chart of this office as SVG and PNG files too, by its name or code; may be given again for another.",
            HelpName = "OFFICE",
        };
        var years = YearSpan.Option("Only these report years, such as 2019-2023 or 2021.");
        var verb = new Verb(
            "report",
            "Write the report pages: they open in a browser without a server or a network.",
            "warehouse report --out report",
            "warehouse report --out report --region 430104 --years 2019-2023",
            "warehouse report --out mail --region 430104 --single-file",
            "warehouse report --out report --lang en",
            "warehouse report --out charts --region 430104 --images --images-of 岳麓区咸嘉湖街道办事处")
        {
            folder,
            region,
            years,
            singleFile,
            images,
            imagesOf,
            KnownSettings.Lang.Option,
        };
        verb.SetAction(call => Session.RunAsync(call, session =>
        {
            var span = call.GetValue(years);
            var options = new ReportOptions(OutputFolder.Check(call.GetRequiredValue(folder)), call.GetValue(region), span?.First, span?.Last)
            {
                Language = session.Settings.Language,
                SingleFile = call.GetValue(singleFile),
                Images = call.GetValue(images),
                ImagesOf = call.GetValue(imagesOf) ?? [],
            };
            var page = ReportJob.Run(session.Warehouse, options, session.Log);
            session.Output.WriteLine($"Report: {page}");
            return Task.FromResult(ExitStatus.Done);
        }));
        return verb;
    }
}
