using System.CommandLine;
using System.Globalization;
using Clairevoie.Coordination.Dossiers;
using Clairevoie.Coordination.Residents;
using Clairevoie.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Commands.Hsa;

/// <summary>Makes the dossier of a care place, and writes it as pages in two languages, as CSV, and as PDF where Chromium is installed.</summary>
public static class HsaDossierCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var place = new Option<string>("--place") { Description = "The perimeter that the prosecutor drew around the place. A name that is not known is answered with those that are.", Required = true };
        var folder = new Option<DirectoryInfo>("--out") { Description = "The folder that takes the dossier; made if it is not there.", Required = true };
        var change = Day("--change", "The day around which before and after are counted (an opening, longer hours); the first day of the perimeter when none is named.");
        var until = new Option<string?>("--until") { Description = "The last quarter-year, as 2026-Q3; the last that is over when none is named." };
        var committee = new Option<Guid?>("--committee") { Description = "The residents' committee whose members may read it in the house." };
        var command = new Command("dossier", "Counts by quarter-year inside and around a perimeter, with a control area, the change and its placebo, and the words of all sides; never below 11.") { place, folder, change, until, committee, var, json };
        command.SetAction(async (given, stop) =>
        {
            await using var house = await House.Build(new HouseOptions { Var = given.GetRequiredValue(var).FullName, Rooms = new HashSet<Room> { Room.Hall, Room.Coordination } }, stop);
            await using var visit = house.Services.CreateAsyncScope();
            var asked = new Asked(given.GetRequiredValue(place), given.GetValue(change), given.GetValue(until), given.GetValue(committee));
            var row = await Make(visit.ServiceProvider, asked, stop);
            var files = await Write(visit.ServiceProvider, row, given.GetRequiredValue(folder).FullName, stop);
            if (given.GetResult(json) is not null) await speech.Json(new { row.Id, row.LastQuarter, row.Dossier.Quarters, row.Dossier.Effect, row.Dossier.Placebo, row.Dossier.Caveats, files }, given.GetValue(json), stop);
            else foreach (var file in files) await speech.Data.WriteLineAsync(file.AsMemory(), stop);
            await speech.Words.WriteLineAsync(row.Dossier.Effect.French);
            return row.Dossier.IsMeasured ? Answer.Yes : Answer.Refused;
        });
        return command;
    }

    private static async Task<DossierRow> Make(IServiceProvider services, Asked asked, CancellationToken stop)
    {
        var known = await services.GetRequiredService<DossierPerimeters>().All(stop);
        var list = string.Join("\n", known.Select(one => $"  {one.Perimeter.Id:D}  {one.Perimeter.From:yyyy-MM-dd} – {one.Perimeter.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"));
        if (!Guid.TryParse(asked.Place, out var id) || known.All(one => one.Perimeter.Id != id))
            throw new CommandRefused($"--place: no perimeter « {asked.Place} » is known here.{(known.Count > 0 ? $" Known are:\n{list}" : " The prosecutor has drawn none.")}");
        var book = services.GetRequiredService<DossierBook>();
        var last = asked.Until is null ? book.LastQuarter : ReturnPeriod.Read(asked.Until) is { Months: 3 } quarter && quarter.First <= book.LastQuarter.First ? quarter
            : throw new CommandRefused($"--until: « {asked.Until} » is no quarter-year that is over: write it as {book.LastQuarter}.");
        var row = await book.Make(id, asked.Change, last, stop) ?? throw new CommandRefused($"--place: the outline of {id:D} cannot be read.");
        if (asked.Committee is { } committee) await book.ShareWith(committee, row.Id, stop);
        return row;
    }

    private static async Task<IReadOnlyList<string>> Write(IServiceProvider services, DossierRow row, string folder, CancellationToken stop)
    {
        var residents = await services.GetRequiredService<ResidentBook>().Public(null, row.Territory, stop);
        var said = await services.GetRequiredService<DossierBook>().Words(row.Id, stop);
        return await new DossierFiles(services.GetRequiredService<DossierText>(), folder).Write(row, residents, said, stop);
    }

    private static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = given =>
        {
            var text = given.Tokens.SingleOrDefault()?.Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            given.AddError($"{text} is no day: write it as 2026-07-01.");
            return null;
        },
    };

    private sealed record Asked(string Place, DateOnly? Change, string? Until, Guid? Committee);
}
