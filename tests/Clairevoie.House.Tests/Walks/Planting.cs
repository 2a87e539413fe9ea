using System.Text.RegularExpressions;
using Clairevoie.Domain;
using Clairevoie.HouseTests.Doors;
using Clairevoie.Towns;

namespace Clairevoie.HouseTests.Walks;

/// <summary>
/// Puts a canary wherever the rooms of one side take a word or a number: at every door of those rooms, by everybody who may write there.
/// Doors are found, so that a new form is planted too.
/// </summary>
internal sealed partial class Planting(CanaryTown town, IReadOnlyList<Door> doors, Chance chance)
{
    private const int Passes = 3, OfEachKind = 4;

    // Numbers go where nothing is ever told as it stands: days, half-days and sectors, places of one structure, and a month without eleven persons.
    private static readonly string[] NeverTold = ["/soin/releve", "/soin/compteurs", "/soin/places"];

    /// <summary>Plants in the rooms, and gives how many forms were sent.</summary>
    public async Task<int> In(IReadOnlySet<Room> rooms, Canary canary, DateOnly today)
    {
        var sent = 0;
        foreach (var role in Enum.GetValues<Role>())
        {
            var mine = doors.Where(door => door.Admits(role) && door.Shows.Any(shown => rooms.Contains(shown.Subject.Room()))).Select(door => door.Address).Where(address => !Walker.EndsSession(address)).ToList();
            if (mine.Count > 0) sent += await By(new Walker(town, role, mine, chance.For($"plants {role}")), [.. mine.Select(Beginning).Distinct()], canary, today);
        }

        return sent;
    }

    private async Task<int> By(Walker walker, IReadOnlyList<string> beginnings, Canary canary, DateOnly today)
    {
        HashSet<string> asked = [];
        var sent = 0;
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var address in AFew(beginnings.SelectMany(walker.KnownUnder), address => address))
                if (asked.Add(address)) (await walker.Get(address)).Answer.Dispose();
            foreach (var form in AFew(beginnings.SelectMany(walker.FormsUnder), form => form.Address))
            {
                var numbers = NeverTold.Any(one => form.Address.StartsWith(one, StringComparison.Ordinal)) ? canary.Numbers : [];
                (await walker.Send(form, new Filler(chance, today) { Word = canary.Word, Numbers = numbers }, hostile: false)).Answer.Dispose();
                sent++;
            }
        }

        return sent;
    }

    // Of pages and forms that differ in a number alone, a few are enough.
    private static List<T> AFew<T>(IEnumerable<T> all, Func<T, string> addressOf) =>
        [.. all.GroupBy(one => Number().Replace(addressOf(one), "#")).SelectMany(same => same.Take(OfEachKind))];

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+")]
    private static partial Regex Number();

    private static string Beginning(string address) => "/" + address.Split('/', '?')[1];
}
