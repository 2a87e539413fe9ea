using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>A message as it lies in a box.</summary>
internal sealed class MessageRow
{
    public Guid Id { get; set; }

    public string Valve { get; set; } = "";

    public int Version { get; set; }

    public string About { get; set; } = "";

    public int Turn { get; set; }

    public DateOnly MadeOn { get; set; }

    public string Body { get; set; } = "";

    public byte[] Signature { get; set; } = [];

    public bool Understood { get; set; }

    public static MessageRow Of(SignedMessage said) => new()
    {
        Id = said.Message.Id,
        Valve = said.Message.Valve,
        Version = said.Message.Version,
        About = said.Message.About,
        Turn = said.Message.Turn,
        MadeOn = said.Message.MadeOn,
        Body = said.Message.Body,
        Signature = said.Signature,
    };

    public Message ToMessage() => new(Id, Valve, Version, About, Turn, MadeOn, Body);

    public SignedMessage ToSigned() => new(ToMessage(), Signature);
}
