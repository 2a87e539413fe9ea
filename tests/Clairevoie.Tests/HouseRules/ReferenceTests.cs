using Xunit;

namespace Clairevoie.Tests.HouseRules;

/// <summary>References run down only: the house, its rooms and windows, the hall, the cellar, the words.</summary>
public sealed class ReferenceTests
{
    private static readonly string[] Rooms =
        ["Clairevoie.Intelligence", "Clairevoie.Justice", "Clairevoie.Care", "Clairevoie.Coordination", "Clairevoie.Publication"];

    private static readonly Dictionary<string, string[]> Allowed = Plan();

    [Fact]
    public void Every_project_of_the_house_has_its_place_in_the_plan() =>
        Rule.Holds(
            Project.All.Where(project => project.Path.StartsWith("src/", StringComparison.Ordinal) && !Allowed.ContainsKey(project.Name)).Select(project => project.Name),
            "A project that docs/house.md does not know. Put the code in its room, or change the plan there and here together:");

    [Fact]
    public void References_run_down_only() =>
        Rule.Holds(
            from project in Project.All
            where Allowed.ContainsKey(project.Name)
            from other in project.Projects.Except(Allowed[project.Name])
            select $"{project.Path} refers to {other}",
            "A reference that the plan of docs/house.md forbids. What crosses two rooms is a valve; what two rooms share moves down to Domain:");

    [Fact]
    public void Nothing_of_the_house_refers_to_tests_or_bench() =>
        Rule.Holds(
            from project in Project.All
            where project.Path.StartsWith("src/", StringComparison.Ordinal)
            from other in project.Projects
            where other.EndsWith(".Tests", StringComparison.Ordinal) || other.EndsWith(".Bench", StringComparison.Ordinal)
            select $"{project.Path} refers to {other}",
            "The house must stand without its tests:");

    [Theory]
    [InlineData("Clairevoie.Domain")]
    [InlineData("Clairevoie.Statistics")]
    public void The_pure_projects_take_no_package(string pure) =>
        Rule.Holds(
            Project.All.Single(project => project.Name == pure).Packages,
            $"{pure} depends on nothing. Give it what it needs as parameters instead of:");

    [Fact]
    public void Every_version_is_written_once_and_in_one_place() =>
        Rule.Holds(
            Project.All.Where(project => Repository.Read(project.Path).Contains("Version=\"", StringComparison.Ordinal)).Select(project => project.Path),
            "Versions stand in Directory.Packages.props only. Remove the version from:");

    private static Dictionary<string, string[]> Plan()
    {
        string[] hall = ["Clairevoie.Hall", "Clairevoie.Store", "Clairevoie.Domain"];
        var plan = Rooms.ToDictionary(room => room, _ => (string[])[.. hall, "Clairevoie.Statistics"]);
        plan["Clairevoie.Domain"] = [];
        plan["Clairevoie.Statistics"] = [];
        plan["Clairevoie.Store"] = ["Clairevoie.Domain"];
        plan["Clairevoie.Hall"] = ["Clairevoie.Store", "Clairevoie.Domain"];
        plan["Clairevoie.Windows"] = hall;
        plan["Clairevoie"] = [.. Rooms, .. hall, "Clairevoie.Windows", "Clairevoie.Statistics"];
        return plan;
    }
}
