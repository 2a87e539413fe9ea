using Clairevoie.Domain;
using Clairevoie.Hall.Mail;
using Clairevoie.Hall.Rounds;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Counts;

/// <summary>Asks by itself, once a month, for every count that is missing: whoever counts finds the link in a letter.</summary>
public sealed class CountRounds(Cellar cellar, CountLinks links, MailSettings settings) : IGoRound
{
    private static readonly Question Requests = Question.In<CountBook>("Counts/open_requests");

    /// <inheritdoc />
    public Room Keeps => Room.Coordination;

    /// <inheritdoc />
    public async Task Go(DateTimeOffset now, CancellationToken stop)
    {
        var today = HalfDay.Of(now).Day;
        var month = ReturnPeriod.MonthOf(today).Before;
        var open = await cellar.Of(Room.Coordination).Look(room => room.Rows<CountRequestRow>(Requests, new { month = month.ToString() }), stop);
        foreach (var request in open.Where(one => one.AskedOn is null && one.Misses(month)))
            await links.Ask(request, month, token => settings.AddressOf($"/reponse/{token}"), (TheHost.Does(Act.Send, "monthly count asked for", request.Id), today), stop);
    }
}
