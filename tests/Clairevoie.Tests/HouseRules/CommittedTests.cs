using System.Text.RegularExpressions;
using Xunit;

namespace Clairevoie.Tests.HouseRules;

/// <summary>What is committed belongs to everybody: no address of a private registry, no folder of one person's machine, nothing unfinished.</summary>
public sealed partial class CommittedTests
{
    private static readonly string[] TextEndings =
        [".cs", ".cshtml", ".csproj", ".props", ".targets", ".sql", ".ts", ".css", ".md", ".json", ".mjs", ".resx", ".txt", ".yml", ".csv", ".service", ".conf"];

    [Fact]
    public void The_npm_lock_file_names_no_registry() =>
        Assert.False(
            Repository.Read("package-lock.json").Contains("\"resolved\": \"http", StringComparison.Ordinal),
            "package-lock.json names a registry. .npmrc asks to leave it out (omit-lockfile-registry-resolved): run npm install again.");

    [Fact]
    public void No_file_configures_a_private_package_source() =>
        Rule.Holds(
            Repository.Files.Where(path => Path.GetFileName(path).Equals("nuget.config", StringComparison.OrdinalIgnoreCase)),
            "Package sources belong to the machine. Remove:");

    [Fact]
    public void Every_project_locks_its_packages() =>
        Rule.Holds(
            Project.All.Select(project => $"{Path.GetDirectoryName(project.Path)!.Replace('\\', '/')}/packages.lock.json").Where(path => !Repository.Files.Contains(path)),
            "Run dotnet restore and commit:");

    [Fact]
    public void No_file_names_a_folder_of_somebodys_machine() =>
        Rule.Holds(
            Lines(PlaceOfSomebody()),
            "Paths are relative to the repository, or asked for. Take away:");

    [Fact]
    public void Nothing_unfinished_is_left_in_the_code() =>
        Rule.Holds(
            Lines(Unfinished()).Where(line => line.StartsWith("src/", StringComparison.Ordinal)),
            "Finish it, or open an issue and leave the code without the mark:");

    [Fact]
    public void A_test_is_never_switched_off_in_its_attribute() =>
        Rule.Holds(
            Lines(SwitchedOff()).Where(line => line.StartsWith("tests/", StringComparison.Ordinal)),
            "A test that cannot run says so while running (Assert.Skip with what is missing). Correct:");

    private static IEnumerable<string> Lines(Regex pattern) =>
        from path in Repository.Under("", TextEndings).Concat(["run", "test", ".ci/run"])
        from line in Repository.Read(path).Split('\n').Index()
        where pattern.IsMatch(line.Item)
        select $"{path}:{line.Index + 1}: {line.Item.Trim()}";

    [GeneratedRegex(@"(?<![\w.~-])/(wor[k]|roo[t]|hom[e]/\w+|User[s]/\w+)/\w|[A-Z]:\\\\?User[s]")]
    private static partial Regex PlaceOfSomebody();

    [GeneratedRegex(@"\b(TOD[O]|FIXM[E]|HAC[K]|XX[X]|NotImplementedExceptio[n])\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\[(Fact|Theory)[^\]]*Ski[p]\s*=|Assert\.True\(tru[e]\)")]
    private static partial Regex SwitchedOff();
}
