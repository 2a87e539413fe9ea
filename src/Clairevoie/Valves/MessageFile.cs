using System.Text.Json;
using Clairevoie.Domain;

namespace Clairevoie.Valves;

/// <summary>Messages that somebody carries by hand from one host to another: signed, so that whoever carries them can change nothing.</summary>
/// <param name="From">The room that speaks.</param>
/// <param name="To">The room that hears.</param>
/// <param name="Messages">What it says.</param>
public sealed record MessageFile(string From, string To, IReadOnlyList<CarriedMessage> Messages)
{
    private const int MostBytes = 50_000_000;

    /// <summary>Writes the file.</summary>
    public string Write() => MessageBody.Write(this);

    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">It is no file of messages.</exception>
    public static async Task<MessageFile> Read(FileInfo file, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!file.Exists || file.Length > MostBytes)
            throw new FormatException($"{file.Name} is not there, or is larger than {MostBytes / 1_000_000} MB.");
        try
        {
            return MessageBody.Read<MessageFile>(await File.ReadAllTextAsync(file.FullName, stop));
        }
        catch (JsonException fault)
        {
            throw new FormatException($"{file.Name} is no file of messages, or was cut short (line {fault.LineNumber + 1}).", fault);
        }
    }
}

/// <summary>One message in a file, with its signature in base64.</summary>
public sealed record CarriedMessage(Message Message, string Signature)
{
    /// <summary>A signed message as it is carried.</summary>
    public static CarriedMessage Of(SignedMessage said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return new(said.Message, Convert.ToBase64String(said.Signature));
    }

    /// <summary>The signed message; a signature that cannot be read signs nothing.</summary>
    public SignedMessage ToSigned()
    {
        var bytes = new byte[Signature.Length];
        return new(Message, Convert.TryFromBase64String(Signature, bytes, out var length) ? bytes[..length] : []);
    }
}

/// <summary>What became of one message of a file.</summary>
public sealed record CarriedAnswer(Guid Id, string Valve, string About, string Received);
