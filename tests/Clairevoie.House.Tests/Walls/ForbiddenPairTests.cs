using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.HouseTests.Doors;
using Clairevoie.Store;
using Clairevoie.Windows.Exports;
using Clairevoie.Windows.Map;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Walls;

/// <summary>
/// Police and justice on care, and care on police and justice: every pair is tried at every door and every layer that the running house has.
/// Doors, layers and roles are found, never listed: what is new is tried without a line here.
/// </summary>
public sealed class ForbiddenPairTests(InhabitedTown town)
{
    private static readonly Question Numbers = Question.In<ForbiddenPairTests>("Walls/numbers_of_care");
    private static readonly Question OfJustice = Question.In<ForbiddenPairTests>("Walls/numbers_of_justice");
    private static readonly Question OfIntelligence = Question.In<ForbiddenPairTests>("Walls/numbers_of_intelligence");

    public static TheoryData<Role> Roles => [.. Sides.Apart];

    [Fact]
    public void Every_role_stands_on_one_side_or_on_neither() =>
        Assert.Equal(Enum.GetValues<Role>().Order(), Sides.Apart.Concat(Sides.Neither).Order());

    [Fact]
    public void Every_subject_that_crossed_a_wall_is_of_one_side() =>
        Assert.DoesNotContain(Enum.GetValues<Subject>(), subject => subject.Room() == Room.Publication && subject is not (Subject.Claim or Subject.Knowledge or Subject.BilanPart or Subject.BilanSignature) && Sides.IsOfCare(subject) == Sides.IsOfPoliceOrJustice(subject));

    [Fact]
    public void No_line_of_the_table_leads_over_the_wall() =>
        Assert.Empty(AccessTable.Rights.Where(line => Sides.IsForbidden(line.Role, line.Subject)).Select(line => $"{line.Role} {line.Subject}"));

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_door_of_the_other_side_is_not_there_and_its_room_says_so_in_its_trace(Role role)
    {
        var shut = await Shut.For(town, role);
        List<string> wrong = [];
        foreach (var door in Door.All(town.Parts).Where(door => !door.Admits(role) && door.Shows.Any(shown => Sides.IsForbidden(role, shown.Subject))))
            foreach (var address in (await Addresses(door)).SelectMany(address => (string[])[address, "/en" + address]))
                foreach (var method in Methods(door))
                    if (await shut.Try(method, address, door.Shows[0].Subject) is { } fault)
                        wrong.Add(fault);
        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_layer_of_the_other_side_is_not_there_and_its_room_says_so_in_its_trace(Role role)
    {
        var shut = await Shut.For(town, role);
        List<string> wrong = [];
        foreach (var layer in town.Parts.GetRequiredService<GrantedLayers>().All.Where(layer => Sides.IsForbidden(role, layer.Subject)))
            foreach (var address in LayerAddresses(layer.Name))
                if (await shut.Try(HttpMethod.Get, address, layer.Subject, layer.Name) is { } fault)
                    wrong.Add(fault);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Each_side_has_doors_and_layers_to_try()
    {
        var doors = Door.All(town.Parts).SelectMany(door => door.Shows).Select(shown => shown.Subject).ToList();
        var layers = town.Parts.GetServices<Layer>().Select(layer => layer.Subject).ToList();

        Assert.True(doors.Count(Sides.IsOfCare) > 10 && doors.Count(Sides.IsOfPoliceOrJustice) > 40);
        Assert.Contains(layers, Sides.IsOfCare);
        Assert.True(layers.Count(Sides.IsOfPoliceOrJustice) > 3);
    }

    private static IEnumerable<HttpMethod> Methods(Door door)
    {
        if (door.Reads) yield return HttpMethod.Get;
        if (door.Reads) yield return HttpMethod.Head;
        if (door.Writes) yield return door.Writing;
    }

    /// <summary>Every window from which a layer is seen: the map, its tiles, what a GIS reads, and every kind of file.</summary>
    private static IEnumerable<string> LayerAddresses(string layer) =>
    [
        $"/carte/couches/{layer}.geojson", $"/en/carte/couches/{layer}.geojson",
        $"/tuiles/{layer}.json", $"/tuiles/{layer}/12/2074/1409.mvt",
        .. ((string[])["", "/queryables", "/items?limit=1", "/items/x", "?f=html", "/items?f=html"]).Select(window => $"/ogc/collections/{layer}{window}"),
        .. ExportDoors.Forms.Select(form => $"/carte/fichiers/{layer}.{form}"),
    ];

    /// <summary>The door as it is, and with the numbers of what its room really keeps.</summary>
    private async Task<IReadOnlyList<string>> Addresses(Door door)
    {
        const string Sample = "00000000-0000-4000-8000-00000000abcd";
        if (!door.Address.Contains(Sample, StringComparison.Ordinal))
            return [door.Address];
        var room = door.Shows[0].Subject.Room();
        var question = room switch { Room.Care => Numbers, Room.Justice => OfJustice, Room.Intelligence => OfIntelligence, _ => null };
        IReadOnlyList<string> ids = question is null ? [] : await town.Parts.GetRequiredService<Cellar>().Of(room).Look(look => look.Rows<string>(question), TestContext.Current.CancellationToken);
        Assert.True(question is null || ids.Count > 0, $"{room} keeps nothing to knock with.");
        return [door.Address, .. ids.Select(id => door.Address.Replace(Sample, id, StringComparison.Ordinal))];
    }
}
