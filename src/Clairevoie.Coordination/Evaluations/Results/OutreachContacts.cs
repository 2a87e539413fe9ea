using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Evaluations.Results;

/// <summary>How many contacts outreach had in a quarter-year, in the whole territory; nothing where a month of it was not told.</summary>
public sealed record ContactsOfQuarter(string Quarter, long? Contacts);

/// <summary>The contacts of outreach as they crossed from Care: sums of months, none of them small, and nothing finer.</summary>
public sealed class OutreachContacts(Cellar cellar)
{
    private const string Table = "contacts", Line = "outreach";
    private const int MonthsOfQuarter = 3;

    /// <summary>The quarters from the one of the first day to the one of the last.</summary>
    public async Task<IReadOnlyList<ContactsOfQuarter>> Between(DateOnly first, DateOnly last, CancellationToken stop)
    {
        var heard = await cellar.Of(Room.Coordination).Look(room => Inbox.Heard(room, ValveNames.CareCounts), stop);
        var months = heard.Select(message => MessageBody.Read<Sheet>(message.Body)).ToDictionary(sheet => sheet.Period, Contacts);
        List<ContactsOfQuarter> quarters = [];
        for (var quarter = ReturnPeriod.QuarterOf(first); quarter.First <= last; quarter = quarter.Next)
            quarters.Add(new(quarter.ToString(), Sum(quarter, months)));
        return quarters;
    }

    /// <summary>What a month tells of outreach: nothing when it is hidden, small or not told.</summary>
    public static long? Contacts(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var outreach = sheet.Tables.FirstOrDefault(table => table.Name == Table)?.Lines.FirstOrDefault(line => line.Key == Line);
        return outreach is { Counts: [{ } count, ..] } && count >= Small.Threshold ? count : null;
    }

    private static long? Sum(ReturnPeriod quarter, Dictionary<string, long?> months) => ToldSum.Of(
        [.. Enumerable.Range(0, MonthsOfQuarter).Select(month => months.GetValueOrDefault(ReturnPeriod.MonthOf(quarter.First.AddMonths(month)).ToString()))]);
}
