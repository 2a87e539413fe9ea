using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.Layers;
using Clairevoie.HouseTests.Doors;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Towns;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Twins;

/// <summary>
/// Two houses that differ only in what somebody may not know give that person the same bytes at every door: pages, lists, history, counts,
/// layers of the map, exports, the drawing of networks, refusals, what is not there.
/// </summary>
public sealed class HiddenTests(TwinTowns twins) : IClassFixture<TwinTowns>
{
    private const string Outside = "COM-00099", Inside = "ARM-00101";

    // Who sees everything of the room, and whom the hidden things are shared with or written to.
    private static readonly string[] Told = ["analyste", "douane", "bailleur"];

    // They walk in French, and again in English.
    private static readonly string[] AtEveryDoorOfTheRoom = ["enquete", "gendarmerie", "antenne", "coordination", "ville"];

    [Fact]
    public async Task What_one_may_not_know_changes_not_a_byte_of_any_answer()
    {
        await Alike("nothing yet", AtEveryDoorOfTheRoom, []);

        var outside = await Hide(Outside, [1, 2]);
        await Alike("outside the territory of all who look", Everybody(), outside);

        var inside = await Hide(Inside, [3, 4]);
        await Alike("where they work", [.. Everybody().Except(["antenne"])], inside);

        await Notices();
    }

    /// <summary>The same walk finds what is meant to be seen: it could not pass by looking at nothing.</summary>
    private async Task Notices()
    {
        var cross = new Viewer(new(Guid.NewGuid()), new("CROSS"), Role.Analyst, new HashSet<string>());
        var keep = twins.Other.Parts.GetRequiredService<KeepDealPoints>();
        var points = await twins.Other.Parts.GetRequiredService<ReadDealPoints>().List(cross, "test", TestContext.Current.CancellationToken);
        Assert.True(await keep.Share(cross, points.First(point => !twins.SharedPoints.Contains(point.Id)).Id, new("PJ"), TestContext.Current.CancellationToken));

        Assert.NotEmpty((await Look("enquete", [])).Differences);
    }

    private async Task<IReadOnlyList<Guid>> Hide(string territory, ulong[] seeds)
    {
        List<Guid> ids = [];
        foreach (var seed in seeds)
        {
            var hidden = new Hidden(twins, territory, new Chance(seed));
            await hidden.Keep();
            ids.AddRange(hidden.Ids);
        }

        return ids;
    }

    private async Task Alike(string what, IReadOnlyList<string> names, IReadOnlyList<Guid> hidden)
    {
        var wrong = new List<string>();
        foreach (var name in names)
        {
            var look = await Look(name, hidden);
            Assert.True(look.Asked > 40, $"{name} was answered {look.Asked} times only.");
            Assert.True(!AtEveryDoorOfTheRoom.Contains(name) || look.AskedInEnglish > 40, $"{name} was answered {look.AskedInEnglish} times only in English.");
            wrong.AddRange(look.Differences.Select(difference => $"{name}, {what}: {difference}"));
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong.Take(20)));
    }

    private async Task<SideBySide> Look(string name, IReadOnlyList<Guid> hidden)
    {
        using var one = await TwinTowns.Enter(twins.One, name);
        using var other = await TwinTowns.Enter(twins.Other, name);
        var english = AtEveryDoorOfTheRoom.Contains(name);
        var look = new SideBySide(one, other, english);
        if (name == "antenne") look.LeaveOut("/renseignement/organisation/CROSS/semaine"); // its secretariat knows what CROSS passed on
        await look.Walk(Addresses(hidden));
        if (english) await look.Walk(Addresses(hidden).Select(address => "/en" + address));
        foreach (var address in Numbered(hidden)) await look.Send(address);
        return look;
    }

    private IEnumerable<string> Addresses(IReadOnlyList<Guid> hidden) =>
    [
        .. Doors().Where(door => door.Reads && !door.Template.Contains('{', StringComparison.Ordinal)).Select(door => door.Address),
        .. twins.One.Parts.GetServices<Layer>().Select(layer => $"/carte/couches/{layer.Name}.geojson"),
        "/carte?" + string.Join('&', twins.One.Parts.GetServices<Layer>().Select(layer => $"couche={layer.Name}")),
        .. Numbered(hidden),
        .. hidden.Select(id => $"/renseignement/paquets/nouveau?element={id:D}"),
    ];

    private IEnumerable<string> Numbered(IReadOnlyList<Guid> hidden) =>
        from door in Doors()
        where door.Template.TrimStart('/').StartsWith("renseignement", StringComparison.Ordinal) && door.Template.Contains("{id:guid}", StringComparison.Ordinal)
        from id in hidden
        select "/" + door.Template.TrimStart('/').Replace("{id:guid}", id.ToString("D"), StringComparison.Ordinal);

    // What signs out, or changes who looks, is no answer about the room.
    private IEnumerable<Door> Doors() => Door.All(twins.One.Parts).Where(door => door.Template.TrimStart('/') is not ("deconnexion" or "mission" or "panne"));

    private static List<string> Everybody() => [.. DemonstrationAccounts.Posts.Select(post => post.Name).Except(Told)];
}
