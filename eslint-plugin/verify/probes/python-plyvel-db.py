import plyvel


def open(folder):
    return plyvel.DB(f"{folder}/store", create_if_missing=True)


def write(db):
    db.put(str(read(db) + 1).encode(), b"v")


def read(db):
    return sum(1 for _ in db)
