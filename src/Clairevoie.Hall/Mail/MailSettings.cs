using System.Text.Json;

namespace Clairevoie.Hall.Mail;

/// <summary>How letters leave the house: the host's own choice, read from <c>var/mail.json</c>. Without a server they are laid in a folder.</summary>
public sealed record MailSettings
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The name of the SMTP server; none by default.</summary>
    public string? Server { get; init; }

    /// <summary>Its port.</summary>
    public int Port { get; init; } = 587;

    /// <summary>Whether the connection is encrypted; only a server of this very machine does without.</summary>
    public bool Encrypted { get; init; } = true;

    /// <summary>The name under which the server knows the house.</summary>
    public string? User { get; init; }

    /// <summary>The file that holds the password, so that the settings hold no secret.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>The address that letters come from.</summary>
    public string From { get; init; } = "clairevoie@localhost";

    /// <summary>Where people open the house, such as <c>https://clairevoie.example</c>; without it a letter names the page alone.</summary>
    public string? House { get; init; }

    /// <summary>The shared box of each agency, by its code. A box of a service, never of a person.</summary>
    public IReadOnlyDictionary<string, string> Boxes { get; init; } = new Dictionary<string, string>();

    /// <summary>The address of a page as a letter gives it.</summary>
    public string AddressOf(string page) => House is { Length: > 0 } house ? house.TrimEnd('/') + page : page;

    /// <summary>The settings of this folder; those of a house without a server when there are none.</summary>
    public static MailSettings Read(string var)
    {
        var file = Path.Combine(var, "mail.json");
        return File.Exists(file) ? JsonSerializer.Deserialize<MailSettings>(File.ReadAllText(file), Reading) ?? new() : new();
    }
}
