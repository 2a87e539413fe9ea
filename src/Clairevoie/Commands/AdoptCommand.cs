using System.CommandLine;
using System.Globalization;
using System.Resources;
using Clairevoie.Coordination.Adoption;
using Clairevoie.Coordination.Measures;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>Says what a coordinator's spreadsheet was understood to hold, cell by cell; takes it in when asked.</summary>
public static class AdoptCommand
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly ResourceManager Words = new(typeof(AdoptionWords)), PlanRefusals = new(typeof(PlanWords));

    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var file = new Argument<FileInfo>("FILE") { Description = "A spreadsheet of any shape: XLSX, ODS, XLS or CSV." };
        var take = new Option<bool>("--import") { Description = "Takes it in, all or nothing; without it the file is only read." };
        var leave = new Option<bool>("--leave-out") { Description = "Leaves out the cells that were not understood, and takes the rest." };
        var plan = new Option<string>("--plan") { Description = "The code of the plan, known or new.", DefaultValueFactory = _ => "PLAN" };
        var title = new Option<string>("--title") { Description = "The title of a new plan.", DefaultValueFactory = _ => "" };
        var territory = new Option<string>("--territory") { Description = "Where the plan holds, such as COM-75056.", DefaultValueFactory = _ => "" };
        var year = new Option<int?>("--year") { Description = "The year of sums that name none." };
        var committee = new Option<Guid?>("--committee") { Description = "The committee of meetings and decisions." };
        var command = new Command("adopt", "Understands a coordinator's spreadsheet of any shape: tables, columns, every cell; names what it did not understand.") { file, take, leave, plan, title, territory, year, committee, var, json };
        command.SetAction(async (given, stop) =>
        {
            var from = given.GetRequiredValue(file);
            var book = Read(from);
            var target = new AdoptionTarget(given.GetRequiredValue(plan), given.GetRequiredValue(title), given.GetRequiredValue(territory), from.Name)
            {
                Committee = given.GetValue(committee), Year = given.GetValue(year), LeavesOut = given.GetValue(leave), Today = HalfDay.Of(TimeProvider.System.GetUtcNow()).Day,
            };
            var came = given.GetValue(take) ? await Take(book, target, given.GetRequiredValue(var).FullName, stop) : null;
            if (given.GetResult(json) is not null) await speech.Json(AdoptionAnswer.Of(book, came, JudgedBook.Beforehand(book, target).Faults), given.GetValue(json), stop);
            else await Tell(speech, (book, target), came);
            return came is { IsTaken: false } ? Answer.Refused : Answer.Yes;
        });
        return command;
    }

    private static BookRead Read(FileInfo file)
    {
        if (!file.Exists) throw new CommandRefused($"There is no file {file.Name} to read.");
        try
        {
            return Understand.File(file.FullName, AdoptionChoices.None);
        }
        catch (FileRefusedException refused)
        {
            throw new CommandRefused(Say("refusal." + refused.Fault.Code, [.. refused.Fault.With]));
        }
    }

    private static async Task<Adopted> Take(BookRead book, AdoptionTarget target, string var, CancellationToken stop)
    {
        if (!TerritoryCode.Could(target.Territory)) throw new CommandRefused("Say where the plan holds with --territory, such as COM-75056.");
        await using var cellar = await Cellar.Open(CellarPlace.At(var), RoomPlans.Of(new HashSet<Room> { Room.Coordination }), TimeProvider.System, stop);
        return await new TakeAdoption(cellar.Of(Room.Coordination)).Take(book, target, TheHost.Does(Act.Import, "a spreadsheet taken in by command", "adoption"), stop);
    }

    private static async Task Tell(Speech speech, (BookRead Book, AdoptionTarget Target) read, Adopted? came)
    {
        var (book, target) = read;
        foreach (var table in book.Tables)
        {
            await speech.Data.WriteLineAsync($"{table.Sense.Table.Grid.Name}: {table.Sense.Kind}, {table.Rows.Count} rows ({table.Sense.Title})");
            foreach (var (column, means) in table.Sense.Table.Columns.Zip(table.Sense.Columns))
                await speech.Data.WriteLineAsync($"  {Grid.AddressOf(table.Sense.Table.Heading.Bottom, column.At)} « {column.Heading} »: {means.Means}{(means.Detail.Length > 0 ? $" ({means.Detail})" : "")}{(means.ByContent && means.Means != Meaning.Unknown ? ", by its content" : "")}");
        }

        await speech.Data.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{book.Understood} cells understood out of {book.Held} ({(book.Held == 0 ? 100 : 100.0 * book.Understood / book.Held):0.0} %)"));
        foreach (var remark in book.Remarks) await speech.Words.WriteLineAsync(Say($"remark.{remark.Code}", [remark.Sheet, remark.Address, .. remark.With]));
        foreach (var (_, sheet, address) in book.Colours) await speech.Words.WriteLineAsync(Say("colour", sheet, address));
        foreach (var fault in came?.Faults ?? JudgedBook.Beforehand(book, target).Faults)
            await speech.Words.WriteLineAsync(Say("fault", fault.Sheet, fault.Address, fault.Text, Why(fault)));
        if (came is { IsTaken: true })
            await speech.Data.WriteLineAsync($"taken: {came.Plan.Added} added, {came.Plan.Changed} changed, {came.Plan.Unchanged} unchanged, {came.Plan.Facts} facts, {came.Meetings} meetings, {came.Decisions} decisions, {came.Minutes} minutes, {came.Counts} counts");
        else if (came is not null)
            await speech.Words.WriteLineAsync("Nothing was taken.");
    }

    /// <summary>Why a cell was not taken, with the remedy.</summary>
    internal static string Why(AdoptionFault fault) => Words.GetString($"why.{fault.Code}", English) is not null ? Say($"why.{fault.Code}", [.. fault.With])
        : string.Format(English, PlanRefusals.GetString($"refusal.{fault.Code}", English) ?? fault.Code, [.. fault.With]);

    private static string Say(string key, params object[] with) => string.Format(English, Words.GetString(key, English) ?? key, with);
}
