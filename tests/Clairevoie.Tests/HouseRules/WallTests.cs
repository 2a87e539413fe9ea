using System.Text.RegularExpressions;
using Xunit;

namespace Clairevoie.Tests.HouseRules;

/// <summary>Rooms do not know each other. What names two of them is a valve, or the table of contents of the house.</summary>
public sealed partial class WallTests
{
    private const string Valves = "src/Clairevoie/Valves/";

    /// <summary>The files that list the rooms without passing anything between them, and why each has to.</summary>
    private static readonly Dictionary<string, string> TablesOfContents = new(StringComparer.Ordinal)
    {
        ["src/Clairevoie/House.cs"] = "opens every room that this host runs",
        ["src/Clairevoie/RoomPlans.cs"] = "says which rooms there are",
    };

    [Fact]
    public void Nothing_but_a_valve_names_two_rooms() =>
        Rule.Holds(
            from path in Repository.Under("src/", ".cs", ".cshtml")
            where !path.StartsWith(Valves, StringComparison.Ordinal) && !TablesOfContents.ContainsKey(path)
            let rooms = RoomsNamed(path)
            where rooms.Count > 1
            select $"{path} names {string.Join(" and ", rooms)}",
            $"What passes from room to room is one file under {Valves}, with its shape and its disclosure rule. Move the passage out of:");

    [Fact]
    public void A_room_names_no_room_but_itself() =>
        Rule.Holds(
            from path in Repository.Under("src/", ".cs", ".cshtml")
            let own = path.Split('/')[1]
            where Room().IsMatch(own)
            let others = RoomsNamed(path).Where(room => room != own).ToList()
            where others.Count > 0
            select $"{path} names {string.Join(" and ", others)}",
            "A room knows Hall, Store, Statistics and Domain, never another room:");

    private static List<string> RoomsNamed(string path) =>
        [.. Room().Matches(Code(path)).Select(found => found.Value).Distinct()];

    private static string Code(string path) =>
        path.EndsWith(".cs", StringComparison.Ordinal) ? CodeOnly.Of(Repository.Read(path)) : Repository.Read(path);

    [GeneratedRegex(@"\bClairevoie\.(Intelligence|Justice|Care|Coordination|Publication)\b")]
    private static partial Regex Room();
}
