using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Links;
using Clairevoie.Hall.Mail;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Counts;

/// <summary>The links by which contributors give the count of a month: each opens one form, once, without sign-in. Only its hash is kept.</summary>
public sealed class CountLinks(Cellar cellar, IPost post, IStringLocalizer<CountWords> words)
{
    private const int DaysToAnswer = 45;

    private static readonly Question AddAsking = Question.In<CountBook>("Counts/add_asking");
    private static readonly Question Asked = Question.In<CountBook>("Counts/asked");
    private static readonly Question Use = Question.In<CountBook>("Counts/use_asking");
    private static readonly Question AddGiven = Question.In<CountBook>("Counts/add_given");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>Makes a link for one month and sends it to the agency; says whether the letter left the house.</summary>
    public async Task<(string Link, bool Left)> Ask(CountRequestRow request, ReturnPeriod month, Func<string, string> address, (Doing Doing, DateOnly Today) by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(address);
        var (once, until) = (OnceLink.New(), by.Today.AddDays(DaysToAnswer));
        await Room.Do(by.Doing, deed => deed.Run(AddAsking, new { hash = once.Hash, request = request.Id, month = month.ToString(), asked_on = by.Today, until }), stop);
        var link = address(once.Token);
        return (link, await post.Send(new(request.Agency, words["letter.subject"], words["letter", link, until.ToString("d", CultureInfo.CurrentCulture)]), stop));
    }

    /// <summary>What a link asks for; nothing when it is unknown, used or too old.</summary>
    public Task<CountAskedRow?> Open(string token, DateOnly today, CancellationToken stop) =>
        Room.Look(room => room.One<CountAskedRow>(Asked, new { hash = OnceLink.HashOf(token), today }), stop);

    /// <summary>Keeps the count, and the link no longer serves. Nothing when it did not serve any more.</summary>
    public async Task<IReadOnlyList<Refusal>?> Give(string token, GiveMonthlyCount given, DateOnly today, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (await Open(token, today, stop) is not { } asked)
            return null;
        if (given.Decide() is not Decision<long>.Yes(var counted))
            return ((Decision<long>.No)given.Decide()).Why;
        var doing = new Doing(Act.Enter, MissionId.Anonymous, new AgencyId(asked.Agency), "monthly count given by a link that serves once", asked.Request);
        return await Room.Do(doing, async deed =>
        {
            if (await deed.Run(Use, new { hash = OnceLink.HashOf(token), today }) == 0)
                return false;
            await deed.Run(AddGiven, new { request = asked.Request, month = asked.Month, today, counted });
            return true;
        }, stop) ? [] : null;
    }
}
