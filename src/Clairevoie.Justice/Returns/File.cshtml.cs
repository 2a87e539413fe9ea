using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Files;

namespace Clairevoie.Justice.Returns;

/// <summary>Takes several returns from one file of counts, all of them or none.</summary>
[Shows(Subject.JusticeReturn, Writes = true)]
public sealed class FileModel(TakeReturnFile take) : CountFilePage<EnterReturn>(take);
