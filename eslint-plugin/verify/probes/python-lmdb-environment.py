import lmdb


def open(folder):
    return lmdb.open(f"{folder}/store")


def write(env):
    with env.begin(write=True) as section:
        section.put(str(section.stat()["entries"] + 1).encode(), b"v")


def read(env):
    return env.stat()["entries"]


def begin(env):
    return env.begin(write=True)


def end(env, section):
    section.commit()
