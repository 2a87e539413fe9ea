using System.Text;
using Clairevoie.Hall.Mail;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Clairevoie.Tests.Mail;

/// <summary>Letters by a mail server that really listens, on loopback; what does not leave lies in the folder.</summary>
public sealed class SmtpPostTests : IDisposable
{
    private readonly string var = Directory.CreateTempSubdirectory("clairevoie-mail-").FullName;

    public void Dispose() => Directory.Delete(var, recursive: true);

    [Fact]
    public async Task A_letter_reaches_the_shared_box_of_the_agency_by_smtp()
    {
        using var server = new LocalServer();

        Assert.True(await Post(server).Send(new("VILLE", "Clairevoie : 3 lignes", "À lire : https://clairevoie.example/aujourdhui"), TestContext.Current.CancellationToken));

        var (to, text) = Assert.Single(server.Letters);
        Assert.Equal("ville@example.org", to);
        Assert.Contains("From: maison@example.org", text, StringComparison.Ordinal);
        Assert.Contains("https://clairevoie.example/aujourdhui", Plain(text), StringComparison.Ordinal);
        Assert.Empty(Laid());
    }

    [Fact]
    public async Task A_letter_that_the_server_refuses_is_laid_in_the_folder()
    {
        using var server = new LocalServer(refuses: "ville@example.org");

        Assert.False(await Post(server).Send(new("VILLE", "x", "y"), TestContext.Current.CancellationToken));

        Assert.Empty(server.Letters);
        Assert.Single(Laid());
    }

    [Fact]
    public async Task A_letter_to_an_agency_without_a_box_or_with_no_server_there_is_laid_in_the_folder()
    {
        var nobody = new LocalServer();
        var settings = Settings(nobody.Port);
        nobody.Dispose();

        Assert.False(await new SmtpPost(settings, Folder(settings), NullLogger<SmtpPost>.Instance).Send(new("VILLE", "x", "y"), TestContext.Current.CancellationToken));
        Assert.False(await new SmtpPost(settings, Folder(settings), NullLogger<SmtpPost>.Instance).Send(new("INCONNU", "x", "y"), TestContext.Current.CancellationToken));

        Assert.Equal(2, Laid().Length);
    }

    private SmtpPost Post(LocalServer server) => new(Settings(server.Port), Folder(Settings(server.Port)), NullLogger<SmtpPost>.Instance);

    private FolderPost Folder(MailSettings settings) => new(settings, new(var), TimeProvider.System);

    private string[] Laid() => Directory.Exists(var) ? Directory.GetFiles(var, "*.eml") : [];

    private static MailSettings Settings(int port) => new()
    {
        Server = "127.0.0.1", Port = port, Encrypted = false, From = "maison@example.org", Boxes = new Dictionary<string, string> { ["VILLE"] = "ville@example.org" },
    };

    // The framework writes words that are not plain letters as base64 or quoted-printable.
    private static string Plain(string letter)
    {
        var parts = letter.ReplaceLineEndings("\n").Split("\n\n", 2);
        return parts[0].Contains("base64", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(parts[1].Replace("\n", "", StringComparison.Ordinal)))
            : parts[1].Replace("=\n", "", StringComparison.Ordinal).Replace("=3A", ":", StringComparison.Ordinal);
    }
}
