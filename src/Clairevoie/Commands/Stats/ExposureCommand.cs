using System.CommandLine;
using System.Globalization;
using Clairevoie.Statistics.Exposure;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Commands.Stats;

/// <summary>Says how much of a layer patrols discovered, and shows it beside itself at equal exposure.</summary>
internal sealed class ExposureCommand
{
    private readonly Option<FileInfo> areas = new("--areas") { Description = "The areas: CSV with name, reported, discovered and hours.", Required = true };
    private readonly Option<double> least = new("--least-share") { Description = "Areas patrolled less than this share of the mean hours are set aside.", DefaultValueFactory = _ => 0.05 };
    private readonly Option<ulong> seed = new("--seed") { Description = "The seed of the chance.", DefaultValueFactory = _ => 1 };
    private readonly StatsOutputs outputs = new();

    public static Command Build(Speech speech)
    {
        var parts = new ExposureCommand();
        var command = new Command("exposure", "Guards a layer against feedback: the share that patrols discovered, and the layer at equal patrol exposure beside itself.") { parts.areas, parts.least, parts.seed };
        parts.outputs.AddTo(command);
        command.SetAction((given, stop) => parts.outputs.Write(given, speech, parts.Guard(given, stop), stop));
        return command;
    }

    private StatsAnswer Guard(ParseResult given, CancellationToken stop)
    {
        var (names, read) = Read(given.GetRequiredValue(areas), stop);
        var finding = GuardAgainstFeedback.Of(read, new ExposureOptions { Seed = given.GetValue(seed), LeastShare = given.GetValue(least) });
        return new StatsAnswer(Json(names, finding), finding.Says, finding.Caveats)
        {
            Lines = [.. finding.Result.Areas.Zip(names, Line)],
            Rows = () => [["name", "reported", "discovered", "hours", "per_hour", "kept", "corrected", "rank", "corrected_rank"], .. finding.Result.Areas.Zip(names, Row)],
            Picture = () => ExposurePicture.Of(finding.Says.English, names, finding.Result),
        };
    }

    private static (List<string> Names, List<PatrolledArea> Areas) Read(FileInfo file, CancellationToken stop)
    {
        using var sheet = new Sheet(file);
        var (name, reported, discovered, hours) = (sheet.Column(null, "a header", "name", "nom", "id", "area"), sheet.Column(null, "a header", "reported"), sheet.Column(null, "a header", "discovered"), sheet.Column(null, "a header", "hours"));
        var (names, areas) = (new List<string>(), new List<PatrolledArea>());
        while (sheet.Next())
        {
            stop.ThrowIfCancellationRequested();
            names.Add(sheet.Text(name));
            areas.Add(new PatrolledArea(sheet.Count(reported), sheet.Count(discovered), sheet.Number(hours)));
        }

        return (names, areas);
    }

    private static object Json(List<string> names, Finding<ExposureOptions, GuardResult> finding) => new
    {
        finding.Result.ShareDiscovered,
        finding.Result.FollowsPatrol,
        areas = finding.Result.Areas.Zip(names, (area, name) => new { name, area.Recorded.Reported, area.Recorded.Discovered, area.Recorded.Hours, area.PerHour, area.Keep, area.Kept, area.Corrected, area.Rank, area.CorrectedRank }),
        finding.Seed,
    };

    private static string Line(GuardedArea area, string name) => string.Create(CultureInfo.InvariantCulture,
        $"{name,-20} {area.Recorded.All,6} recorded (rank {area.Rank})  {area.Corrected,6} at equal exposure (rank {area.CorrectedRank})");

    private static string[] Row(GuardedArea area, string name) =>
    [
        name, Number(area.Recorded.Reported), Number(area.Recorded.Discovered), Number(area.Recorded.Hours), area.PerHour is { } rate ? Number(rate) : "",
        Number(area.Kept), Number(area.Corrected), Number(area.Rank), Number(area.CorrectedRank),
    ];

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
