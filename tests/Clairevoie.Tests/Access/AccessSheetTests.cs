using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Desk;
using Xunit;

namespace Clairevoie.Tests.Access;

public sealed class AccessSheetTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    [Fact]
    public void The_documentation_is_what_the_table_says()
    {
        var kept = File.ReadAllText(Path.Combine(Root(), "docs", "who-may-see-what.md"));

        Assert.True(
            kept == AccessSheet.In(English),
            "docs/who-may-see-what.md is not what the table says. Write it anew: dotnet run --project src/Clairevoie -- print access > docs/who-may-see-what.md");
    }

    [Fact]
    public void Each_language_has_words_of_its_own_for_every_role_and_subject()
    {
        var said = Enum.GetValues<Role>().Length + Enum.GetValues<Subject>().Length;

        Assert.Equal(said, Words(French).Distinct().Count());
        Assert.Equal(said, Words(English).Distinct().Count());
        Assert.Contains("les signalements de deal", AccessSheet.In(French), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("les signalements de deal", AccessSheet.In(English), StringComparison.OrdinalIgnoreCase);
    }

    private static List<string> Words(CultureInfo language)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = language;
        try
        {
            return [.. Enum.GetValues<Role>().Select(AccessWords.Of), .. Enum.GetValues<Subject>().Select(AccessWords.Of)];
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Clairevoie.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        return folder.FullName;
    }
}
