using Clairevoie.Domain;
using Clairevoie.Intelligence.Items;
using Clairevoie.Intelligence.Sharing;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Packages;

/// <summary>Hands items to a body that investigates, together: all of them or none, each with its handling code.</summary>
public sealed class HandPackage(Cellar cellar, Shares shares, TimeProvider clock)
{
    /// <summary>The most that one package holds.</summary>
    public const int Most = 100;

    private static readonly Question AddPackage = Question.In<PackageBook>("Packages/add_package");
    private static readonly Question AddItem = Question.In<PackageBook>("Packages/add_package_item");
    private static readonly Question SaySeen = Question.In<PackageBook>("Packages/say_package_seen");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    /// <summary>Hands it; or says of each item that stays why it does.</summary>
    public async Task<Decision<Guid>> Do(Viewer viewer, PackageGiven given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(given);
        if (given.Items.Count is 0 or > Most) return new Refusal("package-empty", "items", Most);
        var words = AgentWords.Of(given.Words, given.Reread, "words");
        if (words is Decision<string>.No unfit) return new Decision<Guid>.No(unfit.Why);
        var (held, no) = await Room.Look(look => Judge(look, viewer, given), stop);
        if (no.Count > 0) return no;

        var id = Guid.NewGuid();
        await Room.Do(Doing.Of(viewer, Act.Send, $"package handed to {given.To}", $"{Subject.ItemPackage} {id:D}"), async deed =>
        {
            var key = await deed.NewKey(id.ToString("D"));
            var said = ((Decision<string>.Yes)words).Fact;
            await deed.Run(AddPackage, new
            {
                id, author = viewer.Mission, agency = viewer.Agency, territory = held[0].Territory, body = given.To, handed = HalfDay.Of(clock.GetUtcNow()).Day,
                words = said.Length == 0 ? null : deed.Keys.Seal(key, said, id.ToString("D")),
            });
            await deed.Run(SaySeen, new { package = id, body = given.To });
            foreach (var item in held)
            {
                await deed.Run(AddItem, new { package = id, item = item.Id, handling = (int)item.Handling });
                await shares.Write(deed, viewer, item.Id, given.To);
            }
        }, stop);
        return id;
    }

    private static async Task<(IReadOnlyList<ItemRow> Held, List<Refusal> No)> Judge(Glance look, Viewer viewer, PackageGiven given)
    {
        List<ItemRow> held = [];
        List<Refusal> no = [];
        foreach (var id in given.Items)
        {
            if (await ItemBook.Held(look, viewer, id) is not { } item) no.Add(new("package-not-held", "items", id.ToString("N")[..8]));
            else if (await Shares.MayShare(look, viewer, item, given.To) is Decision<HandlingCode>.No why) no.AddRange(why.Why.Select(one => new Refusal($"package-{one.Code}", "items", item.Short, item.Handling.ToString())));
            else held.Add(item);
        }

        return (held, no);
    }
}

/// <summary>What is to be handed, to whom, and the words that go with it.</summary>
public sealed record PackageGiven(IReadOnlyList<Guid> Items, string To, string? Words, bool Reread);
