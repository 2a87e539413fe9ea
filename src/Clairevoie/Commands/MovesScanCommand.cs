using System.CommandLine;
using System.Globalization;
using Clairevoie.Commands.Stats;
using Clairevoie.Coordination.Moves.Night;
using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Where;
using Clairevoie.Statistics.Findings;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>Watches one night by hand, as the house does by itself every night; a night that was watched is left as it stands.</summary>
public static class MovesScanCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var day = new Option<DateOnly?>("--day")
        {
            Description = "The last day that the night looks at, as 2026-11-21; yesterday when nothing is said.",
            CustomParser = given => WrittenDay(given),
        };
        var command = new Command("scan", "Scans a night, commune by commune: what gathers that chance alone would make less than once a year.") { day, var, json };
        command.SetAction(async (given, stop) =>
        {
            var yesterday = HalfDay.Of(TimeProvider.System.GetUtcNow()).Day.AddDays(-1);
            var told = await Watch(given.GetRequiredValue(var).FullName, given.GetValue(day) ?? yesterday, speech, stop);
            if (given.GetResult(json) is not null) await speech.Json(told, given.GetValue(json), stop);
            else await Tell(told, speech);
            return Answer.Yes;
        });
        return command;
    }

    private static DateOnly? WrittenDay(System.CommandLine.Parsing.ArgumentResult given)
    {
        var text = given.Tokens.SingleOrDefault()?.Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        given.AddError($"{text} is no day: write it as 2026-11-21.");
        return null;
    }

    private static async Task<NightTold> Watch(string var, DateOnly day, Speech speech, CancellationToken stop)
    {
        await using var cellar = await Cellar.Open(CellarPlace.Standing(var), RoomPlans.Of(new HashSet<Room> { Room.Coordination }), TimeProvider.System, stop);
        using var watch = new NightWatch(cellar, new(cellar, TerritoryShapes.Read(Path.Combine(var, "territories.geojson")), CityFile.Read(var)));
        return await StatsProgress.Run(speech, $"night of {day:yyyy-MM-dd}", Environment.ProcessorCount, work => watch.Watch(day, work), stop);
    }

    private static async Task Tell(NightTold told, Speech speech)
    {
        foreach (var one in told.Communes)
            await speech.Data.WriteLineAsync(one.Refused.Length > 0
                ? $"{told.Day:yyyy-MM-dd} {one.Territory}: {one.Reports} reports, nothing compared ({one.Refused})"
                : $"{told.Day:yyyy-MM-dd} {one.Territory}: {one.Reports} reports in {one.Places} cells, {one.Opened} new alarms, {one.Continued} that were there before");
        if (told.Before > 0)
            await speech.Words.WriteLineAsync($"{told.Before} communes were watched on {told.Day:yyyy-MM-dd} before; they stand as they were.");
    }
}
