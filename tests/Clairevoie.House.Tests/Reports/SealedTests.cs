using System.Text;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Reports;

/// <summary>The files alone reveal nothing: every file under the folder of the house is read for what was told.</summary>
public sealed class SealedTests(ReportingTown town) : IClassFixture<ReportingTown>
{
    private const string Told = "Le marqueur hippocampe se cache ici";
    private const string Added = "Le marqueur baleine aussi";

    [Fact]
    public async Task No_file_of_the_house_holds_a_word_a_place_or_a_code_of_any_report()
    {
        var codes = new List<string>();
        foreach (var kind in (string[])["Dealing", "Scene", "Nuisance"]) codes.Add(await TellEverything(kind));
        await AnswerOne();

        var leaks = new List<string>();
        foreach (var file in Directory.EnumerateFiles(town.Var, "*", SearchOption.AllDirectories))
            leaks.AddRange(Secrets(codes).Where(secret => Holds(file, secret)).Select(secret => $"{Path.GetFileName(file)}: {secret}"));

        Assert.Empty(leaks);
    }

    [Fact]
    public async Task The_folder_was_really_read()
    {
        await town.Reporter().Tell(Reporter.Plain());

        var files = Directory.EnumerateFiles(town.Var, "*", SearchOption.AllDirectories).ToList();

        Assert.Contains(files, file => file.EndsWith("intelligence.db-wal", StringComparison.Ordinal));
        Assert.Contains(files, file => Holds(file, ReportingTown.Territory));
    }

    [Fact]
    public async Task The_stored_name_is_neither_the_code_nor_its_plain_hash()
    {
        var code = await town.Reporter().Tell(Reporter.Plain());
        Assert.True(ReceiptCode.TryRead(code, out var read));

        var name = town.Parts.GetRequiredService<Pepper>().LockOf(read).Name;

        Assert.Contains(Directory.EnumerateFiles(town.Var, "intelligence.db*"), file => Holds(file, name)); // in the log, or moved into the file since
        foreach (var hash in (byte[][])[System.Security.Cryptography.SHA256.HashData(read.ToBytes()), System.Security.Cryptography.SHA256.HashData(Encoding.ASCII.GetBytes(code))])
            Assert.DoesNotContain(Convert.ToHexStringLower(hash)[..32], name, StringComparison.Ordinal);
    }

    private async Task<string> TellEverything(string kind)
    {
        var (reporter, fields) = (town.Reporter(), Reporter.Plain(kind));
        fields["words"] = Told;
        var code = await reporter.Tell(fields, kind == "Dealing" ? null : Pictures.Png());
        var (_, page) = await reporter.Follow(code);
        await reporter.Follow(code, "add", ("token", page.QuerySelector("input[name=token]")!.GetAttribute("value")!), ("words", Added));
        return code;
    }

    private async Task AnswerOne()
    {
        var analyst = await town.Enter(Role.Analyst);
        var links = (await analyst.Open("/renseignement")).QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")!).ToList();
        var read = await Task.WhenAll(links.Select(async link => (Link: link, Page: await analyst.Open(link))));
        var report = read.First(one => one.Page.DocumentElement.TextContent.Contains("hippocampe", StringComparison.Ordinal)).Link;
        using var answered = await analyst.Post(report, ("State", "PassedOn"), ("Said", "PassedToTheBodyInCharge"));
    }

    private static IEnumerable<string> Secrets(IEnumerable<string> codes) =>
        [.. codes, .. codes.Select(code => code.Replace("-", "", StringComparison.Ordinal)), Told, Added, "hippocampe", "baleine", "46.0201", "4.0102", Pictures.Note, "EveryDay", "PassedToTheBodyInCharge"];

    /// <summary>Whether the file holds the words as UTF-8, as UTF-16, or as base64 at any offset.</summary>
    private static bool Holds(string file, string words)
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[open.Length];
        open.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return Spellings(words).Any(spelling => bytes.AsSpan().IndexOf(spelling) >= 0);
    }

    private static IEnumerable<byte[]> Spellings(string words)
    {
        yield return Encoding.UTF8.GetBytes(words);
        yield return Encoding.Unicode.GetBytes(words);
        // The letters at both ends depend on their neighbours; what is left of a short word would be found anywhere.
        if (words.Length < 10) yield break;
        for (var offset = 0; offset < 3; offset++)
            yield return Encoding.ASCII.GetBytes(Convert.ToBase64String([.. new byte[offset], .. Encoding.UTF8.GetBytes(words)])[4..^4]);
    }
}
